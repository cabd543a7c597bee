-- how many photos or scans of its invoice are attached to an expense; the files are work's
ALTER TABLE ledger_expense ADD COLUMN scans INTEGER DEFAULT 0 NOT NULL;
