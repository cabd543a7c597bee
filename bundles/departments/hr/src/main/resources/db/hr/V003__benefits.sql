-- One person's application for the items of a campaign. live_key is campaign:person while the application lives and null after
-- it was refused or given up: the database holds that a person has one (R1). evidence is what the last decision saw.
CREATE TABLE hr_application (
    id VARCHAR(36) NOT NULL PRIMARY KEY,
    live_key VARCHAR(80),
    campaign_id VARCHAR(40) NOT NULL,
    person_id VARCHAR(36) NOT NULL,
    unit_id VARCHAR(64) NOT NULL,
    community_id VARCHAR(64),
    enterprise_id VARCHAR(36) NOT NULL,
    group_id VARCHAR(40) NOT NULL,
    job VARCHAR(60) NOT NULL,
    stays_from DATE,
    stays_to DATE,
    foreign_document BOOLEAN NOT NULL,
    state VARCHAR(12) NOT NULL,
    doubts VARCHAR(200) NOT NULL,
    reason VARCHAR(200) NOT NULL,
    evidence VARCHAR(800) NOT NULL,
    roster_id VARCHAR(36) NOT NULL,
    submitter_id VARCHAR(36) NOT NULL,
    reviewer_id VARCHAR(36),
    approver_id VARCHAR(36),
    drafted_at TIMESTAMP NOT NULL,
    published_on DATE,
    edition BIGINT NOT NULL,
    CONSTRAINT hr_application_live UNIQUE (live_key),
    CONSTRAINT hr_application_state CHECK (state IN ('DRAFT', 'SUBMITTED', 'REVIEWED', 'APPROVED', 'PUBLISHED', 'READY',
        'ISSUED', 'RECONCILED', 'RETURNED', 'REJECTED', 'DISPUTED', 'VOID', 'RECLAIMED', 'HELD'))
);

CREATE INDEX hr_application_drafted ON hr_application (drafted_at DESC, id DESC);
CREATE INDEX hr_application_unit ON hr_application (unit_id, state);
CREATE INDEX hr_application_person ON hr_application (person_id);

-- One item of an application, issued once. live_key is campaign:item:person while the line counts, and null after.
CREATE TABLE hr_item (
    id VARCHAR(36) NOT NULL PRIMARY KEY,
    live_key VARCHAR(120),
    application_id VARCHAR(36) NOT NULL,
    place INTEGER NOT NULL,
    item_id VARCHAR(40) NOT NULL,
    amount BIGINT,
    quantity BIGINT,
    measure VARCHAR(20) NOT NULL,
    state VARCHAR(10) NOT NULL,
    CONSTRAINT hr_item_live UNIQUE (live_key),
    CONSTRAINT hr_item_of FOREIGN KEY (application_id) REFERENCES hr_application (id),
    CONSTRAINT hr_item_state CHECK (state IN ('READY', 'ORDERED', 'ISSUED', 'ARRIVED', 'FAILED', 'VOID', 'RECLAIMED')),
    CONSTRAINT hr_item_amount CHECK (amount IS NULL OR amount > 0)
);

CREATE INDEX hr_item_application ON hr_item (application_id, place);

CREATE TABLE hr_application_step (
    id VARCHAR(36) NOT NULL PRIMARY KEY,
    application_id VARCHAR(36) NOT NULL,
    happened TIMESTAMP NOT NULL,
    kind VARCHAR(12) NOT NULL,
    by_id VARCHAR(36) NOT NULL,
    by_name VARCHAR(100) NOT NULL,
    note VARCHAR(200) NOT NULL,
    evidence VARCHAR(800) NOT NULL,
    CONSTRAINT hr_application_step_of FOREIGN KEY (application_id) REFERENCES hr_application (id)
);

CREATE INDEX hr_application_step_application ON hr_application_step (application_id, happened);
