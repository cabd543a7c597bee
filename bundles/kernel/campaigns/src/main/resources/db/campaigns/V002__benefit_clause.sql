-- The clause that a benefit belongs to; the definition file fills it in when it is read anew.
ALTER TABLE campaigns_benefit ADD COLUMN clause_id VARCHAR(10);
