-- The order of writing (drawn) is counted by the portal: Derby's identity columns fail under twenty writers at once. Numbers
-- have plain indexes: Derby checks a unique one that allows null by its neighbours, and so locks writers and sealer together.
CREATE TABLE audit_entry (
    id VARCHAR(36) NOT NULL PRIMARY KEY,
    drawn BIGINT NOT NULL,
    happened TIMESTAMP NOT NULL,
    username VARCHAR(120) NOT NULL,
    unit VARCHAR(64) NOT NULL,
    address VARCHAR(80) NOT NULL,
    request_id VARCHAR(64) NOT NULL,
    action VARCHAR(120) NOT NULL,
    object_id VARCHAR(200) NOT NULL,
    result VARCHAR(10) NOT NULL,
    facts VARCHAR(12000) NOT NULL,
    mac VARCHAR(64) NOT NULL,
    seq BIGINT,
    block_no BIGINT
);

CREATE INDEX audit_entry_drawn ON audit_entry (drawn DESC, id DESC);
CREATE INDEX audit_entry_block ON audit_entry (block_no, happened);
CREATE INDEX audit_entry_happened ON audit_entry (happened);
CREATE INDEX audit_entry_object ON audit_entry (object_id, drawn DESC, id DESC);
CREATE INDEX audit_entry_user ON audit_entry (username, drawn DESC, id DESC);
CREATE INDEX audit_entry_action ON audit_entry (action, drawn DESC, id DESC);
CREATE INDEX audit_entry_request ON audit_entry (request_id);

CREATE TABLE audit_block (
    block_no BIGINT NOT NULL PRIMARY KEY,
    previous VARCHAR(64) NOT NULL,
    hash VARCHAR(64) NOT NULL,
    signature VARCHAR(200) NOT NULL,
    first_seq BIGINT NOT NULL,
    last_seq BIGINT NOT NULL,
    entries BIGINT NOT NULL,
    sealed TIMESTAMP NOT NULL
);

-- One row: whoever seals locks it first, so that of several nodes only one seals at a time.
CREATE TABLE audit_head (
    id BIGINT NOT NULL PRIMARY KEY,
    block_no BIGINT NOT NULL,
    hash VARCHAR(64) NOT NULL,
    seq BIGINT NOT NULL,
    turn BIGINT NOT NULL
);

INSERT INTO audit_head (id, block_no, hash, seq, turn)
VALUES (1, 0, '0000000000000000000000000000000000000000000000000000000000000000', 0, 0);
