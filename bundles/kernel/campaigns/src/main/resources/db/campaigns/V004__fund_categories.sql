-- what a fund may be spent for, one a line
ALTER TABLE campaigns_fund ADD COLUMN categories VARCHAR(1000) DEFAULT '' NOT NULL;
