-- 对账: a file from outside, and its lines. open_entries: lines that differ or are unknown and not settled yet.
CREATE TABLE ledger_statement (
    id VARCHAR(36) NOT NULL PRIMARY KEY,
    campaign_id VARCHAR(40) NOT NULL,
    kind VARCHAR(10) NOT NULL,
    unit_id VARCHAR(64) NOT NULL,
    note VARCHAR(100) NOT NULL,
    entries INTEGER NOT NULL,
    open_entries INTEGER NOT NULL,
    taken_at TIMESTAMP NOT NULL,
    by_id VARCHAR(36) NOT NULL,
    by_name VARCHAR(100) NOT NULL,
    CONSTRAINT ledger_statement_kind CHECK (kind IN ('BANK', 'UNION', 'OPERATOR')),
    CONSTRAINT ledger_statement_open CHECK (open_entries >= 0 AND open_entries <= entries)
);
CREATE INDEX ledger_statement_taken ON ledger_statement (taken_at DESC, id DESC);

-- first_state: how the line ended when it was read; state: where it is now. document_id: what it is about, as far as the books know;
-- match_id: the same while the line stands for it, so that the database holds that a document is matched once.
CREATE TABLE ledger_statement_entry (
    id VARCHAR(36) NOT NULL PRIMARY KEY,
    statement_id VARCHAR(36) NOT NULL,
    unit_id VARCHAR(64) NOT NULL,
    reference VARCHAR(100) NOT NULL,
    on_day DATE,
    amount BIGINT NOT NULL,
    booked BIGINT,
    measure VARCHAR(20) NOT NULL,
    first_state VARCHAR(10) NOT NULL,
    state VARCHAR(10) NOT NULL,
    document_id VARCHAR(36),
    match_id VARCHAR(36),
    read_at TIMESTAMP NOT NULL,
    CONSTRAINT ledger_statement_entry_once UNIQUE (match_id),
    CONSTRAINT ledger_statement_entry_of FOREIGN KEY (statement_id) REFERENCES ledger_statement (id),
    CONSTRAINT ledger_statement_entry_document FOREIGN KEY (document_id) REFERENCES ledger_document (id),
    CONSTRAINT ledger_statement_entry_first CHECK (first_state IN ('MATCHED', 'DIFFERS', 'UNKNOWN', 'ALREADY')),
    CONSTRAINT ledger_statement_entry_state CHECK (state IN ('MATCHED', 'DIFFERS', 'UNKNOWN', 'ALREADY', 'SETTLED', 'UNDONE')),
    CONSTRAINT ledger_statement_entry_match CHECK (match_id IS NULL OR match_id = document_id),
    CONSTRAINT ledger_statement_entry_matched CHECK (state <> 'MATCHED' OR match_id IS NOT NULL)
);
CREATE INDEX ledger_statement_entry_statement ON ledger_statement_entry (statement_id, state);
CREATE INDEX ledger_statement_entry_read ON ledger_statement_entry (read_at DESC, id DESC);
CREATE INDEX ledger_statement_entry_about ON ledger_statement_entry (document_id, id);

-- What was done by hand, added and never changed.
CREATE TABLE ledger_statement_step (
    id VARCHAR(36) NOT NULL PRIMARY KEY,
    entry_id VARCHAR(36) NOT NULL,
    kind VARCHAR(10) NOT NULL,
    reason VARCHAR(200) NOT NULL,
    happened TIMESTAMP NOT NULL,
    by_id VARCHAR(36) NOT NULL,
    by_name VARCHAR(100) NOT NULL,
    CONSTRAINT ledger_statement_step_of FOREIGN KEY (entry_id) REFERENCES ledger_statement_entry (id),
    CONSTRAINT ledger_statement_step_kind CHECK (kind IN ('SETTLED', 'UNDONE'))
);
CREATE INDEX ledger_statement_step_entry ON ledger_statement_step (entry_id, id);

ALTER TABLE ledger_expense ADD COLUMN reconciled_at TIMESTAMP;
CREATE INDEX ledger_expense_by_invoice ON ledger_expense (invoice);
