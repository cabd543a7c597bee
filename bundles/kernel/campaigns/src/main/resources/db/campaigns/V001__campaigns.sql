-- A campaign as its definition file says; only state and open_key are changed by people. open_key is 'OPEN' for the one
-- open campaign and null for all others, so that the database holds the rule.
CREATE TABLE campaigns_campaign (
    id VARCHAR(40) NOT NULL PRIMARY KEY,
    name VARCHAR(100) NOT NULL,
    state VARCHAR(10) NOT NULL,
    open_key VARCHAR(10),
    from_day DATE NOT NULL,
    to_day DATE NOT NULL,
    holiday_from DATE NOT NULL,
    holiday_to DATE NOT NULL,
    publicity_days INTEGER NOT NULL,
    digest VARCHAR(64) NOT NULL,
    CONSTRAINT campaigns_one_open UNIQUE (open_key),
    CONSTRAINT campaigns_state CHECK (state IN ('DRAFT', 'OPEN', 'CLOSED')),
    CONSTRAINT campaigns_period CHECK (to_day >= from_day)
);
CREATE TABLE campaigns_day (
    campaign_id VARCHAR(40) NOT NULL REFERENCES campaigns_campaign (id),
    day DATE NOT NULL,
    kind VARCHAR(10) NOT NULL,
    PRIMARY KEY (campaign_id, day)
);
CREATE TABLE campaigns_group (
    campaign_id VARCHAR(40) NOT NULL REFERENCES campaigns_campaign (id),
    id VARCHAR(40) NOT NULL,
    place INTEGER NOT NULL,
    title VARCHAR(200) NOT NULL,
    requires_stay BOOLEAN NOT NULL,
    list_keeper VARCHAR(60) NOT NULL,
    PRIMARY KEY (campaign_id, id)
);
CREATE TABLE campaigns_fund (
    campaign_id VARCHAR(40) NOT NULL REFERENCES campaigns_campaign (id),
    id VARCHAR(40) NOT NULL,
    place INTEGER NOT NULL,
    title VARCHAR(200) NOT NULL,
    payer VARCHAR(60) NOT NULL,
    PRIMARY KEY (campaign_id, id)
);
-- amount and cap in 分; quantity for what is no money
CREATE TABLE campaigns_benefit (
    campaign_id VARCHAR(40) NOT NULL REFERENCES campaigns_campaign (id),
    id VARCHAR(40) NOT NULL,
    place INTEGER NOT NULL,
    title VARCHAR(200) NOT NULL,
    amount BIGINT,
    cap BIGINT,
    quantity BIGINT,
    unit VARCHAR(20) NOT NULL,
    fund_id VARCHAR(40),
    PRIMARY KEY (campaign_id, id),
    FOREIGN KEY (campaign_id, fund_id) REFERENCES campaigns_fund (campaign_id, id),
    CONSTRAINT campaigns_benefit_cap CHECK (amount IS NULL OR (amount > 0 AND amount <= cap))
);
CREATE TABLE campaigns_clause (
    campaign_id VARCHAR(40) NOT NULL REFERENCES campaigns_campaign (id),
    id VARCHAR(40) NOT NULL,
    place INTEGER NOT NULL,
    title VARCHAR(200) NOT NULL,
    PRIMARY KEY (campaign_id, id)
);
CREATE TABLE campaigns_clause_unit (
    campaign_id VARCHAR(40) NOT NULL,
    clause_id VARCHAR(40) NOT NULL,
    place INTEGER NOT NULL,
    unit_id VARCHAR(60) NOT NULL,
    PRIMARY KEY (campaign_id, clause_id, unit_id),
    FOREIGN KEY (campaign_id, clause_id) REFERENCES campaigns_clause (campaign_id, id)
);
CREATE TABLE campaigns_obligation (
    campaign_id VARCHAR(40) NOT NULL,
    clause_id VARCHAR(40) NOT NULL,
    place INTEGER NOT NULL,
    words VARCHAR(500) NOT NULL,
    PRIMARY KEY (campaign_id, clause_id, place),
    FOREIGN KEY (campaign_id, clause_id) REFERENCES campaigns_clause (campaign_id, id)
);
CREATE TABLE campaigns_indicator (
    campaign_id VARCHAR(40) NOT NULL,
    clause_id VARCHAR(40) NOT NULL,
    id VARCHAR(100) NOT NULL,
    place INTEGER NOT NULL,
    title VARCHAR(200) NOT NULL,
    unit VARCHAR(20) NOT NULL,
    target DECIMAL(18, 2),
    PRIMARY KEY (campaign_id, id),
    FOREIGN KEY (campaign_id, clause_id) REFERENCES campaigns_clause (campaign_id, id)
);

-- Figures: a delta is written with the business row; folding moves it into the sum and raises the version, so that a reader
-- who saw the version change reads again.
CREATE TABLE campaigns_delta (
    id VARCHAR(36) NOT NULL PRIMARY KEY,
    counter VARCHAR(120) NOT NULL,
    unit_id VARCHAR(60) NOT NULL,
    day DATE NOT NULL,
    n BIGINT NOT NULL
);
CREATE INDEX campaigns_delta_counter ON campaigns_delta (counter, unit_id, day);
CREATE TABLE campaigns_sum (
    counter VARCHAR(120) NOT NULL,
    unit_id VARCHAR(60) NOT NULL,
    day DATE NOT NULL,
    n BIGINT NOT NULL,
    PRIMARY KEY (counter, unit_id, day)
);
CREATE TABLE campaigns_fold (
    name VARCHAR(10) NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL
);
INSERT INTO campaigns_fold (name, version) VALUES ('fold', 0);
