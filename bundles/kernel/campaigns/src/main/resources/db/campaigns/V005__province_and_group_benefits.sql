-- The province whose people are not from elsewhere, and what a group's people get (ids of benefits, one a line); the definition
-- file fills both in when it is read anew.
ALTER TABLE campaigns_campaign ADD COLUMN own_province VARCHAR(20) DEFAULT '' NOT NULL;
ALTER TABLE campaigns_group ADD COLUMN benefits VARCHAR(1000) DEFAULT '' NOT NULL;
