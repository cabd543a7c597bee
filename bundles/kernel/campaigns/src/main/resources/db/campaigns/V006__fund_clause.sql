-- the clause that a fund is there for; the definition file fills it in when it is read anew
ALTER TABLE campaigns_fund ADD COLUMN clause_id VARCHAR(10) DEFAULT '' NOT NULL;
