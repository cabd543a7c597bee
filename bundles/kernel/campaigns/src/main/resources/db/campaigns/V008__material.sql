-- whether a benefit is goods that lie in stock; the definition file fills it in when it is read anew
ALTER TABLE campaigns_benefit ADD COLUMN material BOOLEAN DEFAULT FALSE NOT NULL;
