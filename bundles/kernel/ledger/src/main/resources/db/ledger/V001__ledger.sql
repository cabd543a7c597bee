-- Double entry, append-only. A document's postings sum to 0; a mistake is a document of the opposite. place says which account
-- it is: campaign, kind, fund, unit, holder. Amounts are in 分, or in pieces of the account's measure.
CREATE TABLE ledger_account (
    id VARCHAR(36) NOT NULL PRIMARY KEY,
    place VARCHAR(400) NOT NULL,
    campaign_id VARCHAR(40) NOT NULL,
    kind VARCHAR(10) NOT NULL,
    fund_id VARCHAR(40) NOT NULL,
    unit_id VARCHAR(64) NOT NULL,
    holder VARCHAR(100) NOT NULL,
    person_id VARCHAR(36),
    name VARCHAR(300) NOT NULL,
    measure VARCHAR(20) NOT NULL,
    balance BIGINT NOT NULL,
    CONSTRAINT ledger_account_place UNIQUE (place),
    CONSTRAINT ledger_account_kind CHECK (kind IN ('SOURCE', 'FUND', 'ALLOTMENT', 'PERSON', 'PAYEE')),
    CONSTRAINT ledger_account_covered CHECK (kind = 'SOURCE' OR balance >= 0)
);
CREATE INDEX ledger_account_unit ON ledger_account (unit_id, kind);
CREATE INDEX ledger_account_person ON ledger_account (person_id);

CREATE TABLE ledger_document (
    id VARCHAR(36) NOT NULL PRIMARY KEY,
    campaign_id VARCHAR(40) NOT NULL,
    kind VARCHAR(10) NOT NULL,
    module VARCHAR(40) NOT NULL,
    object_id VARCHAR(36) NOT NULL,
    unit_id VARCHAR(64) NOT NULL,
    clause VARCHAR(10) NOT NULL,
    reference VARCHAR(200) NOT NULL,
    reverses_id VARCHAR(36),
    reason VARCHAR(200) NOT NULL,
    booked_at TIMESTAMP NOT NULL,
    by_id VARCHAR(36) NOT NULL,
    by_name VARCHAR(100) NOT NULL,
    hash VARCHAR(64) NOT NULL,
    CONSTRAINT ledger_document_reversed_once UNIQUE (reverses_id),
    CONSTRAINT ledger_document_reverses FOREIGN KEY (reverses_id) REFERENCES ledger_document (id),
    CONSTRAINT ledger_document_kind CHECK (kind IN ('BOOKING', 'ALLOTMENT', 'COMMITMENT', 'PAYMENT', 'HAND_OUT', 'REVERSAL'))
);
CREATE INDEX ledger_document_object ON ledger_document (object_id);

-- id: the document's and the line's number, so that it rises with time
CREATE TABLE ledger_posting (
    id VARCHAR(40) NOT NULL PRIMARY KEY,
    document_id VARCHAR(36) NOT NULL,
    account_id VARCHAR(36) NOT NULL,
    amount BIGINT NOT NULL,
    CONSTRAINT ledger_posting_document FOREIGN KEY (document_id) REFERENCES ledger_document (id),
    CONSTRAINT ledger_posting_account FOREIGN KEY (account_id) REFERENCES ledger_account (id),
    CONSTRAINT ledger_posting_moves CHECK (amount <> 0)
);
CREATE INDEX ledger_posting_by_account ON ledger_posting (account_id, id);
CREATE INDEX ledger_posting_by_document ON ledger_posting (document_id, id);

-- 支出单. invoice_key is payee and invoice while the expense stands and null after it was refused: an invoice is paid once.
CREATE TABLE ledger_expense (
    id VARCHAR(36) NOT NULL PRIMARY KEY,
    invoice_key VARCHAR(250),
    campaign_id VARCHAR(40) NOT NULL,
    fund_id VARCHAR(40) NOT NULL,
    unit_id VARCHAR(64) NOT NULL,
    amount BIGINT NOT NULL,
    category VARCHAR(40) NOT NULL,
    payee VARCHAR(100) NOT NULL,
    invoice VARCHAR(100) NOT NULL,
    state VARCHAR(10) NOT NULL,
    commitment_id VARCHAR(36) NOT NULL,
    filed_at TIMESTAMP NOT NULL,
    filed_by VARCHAR(36) NOT NULL,
    filed_name VARCHAR(100) NOT NULL,
    decided_at TIMESTAMP,
    decided_by VARCHAR(36),
    decided_name VARCHAR(100) NOT NULL,
    reason VARCHAR(200) NOT NULL,
    CONSTRAINT ledger_expense_invoice UNIQUE (invoice_key),
    CONSTRAINT ledger_expense_amount CHECK (amount > 0),
    CONSTRAINT ledger_expense_state CHECK (state IN ('COMMITTED', 'PAID', 'REFUSED')),
    CONSTRAINT ledger_expense_hands CHECK (decided_by IS NULL OR decided_by <> filed_by)
);
CREATE INDEX ledger_expense_unit ON ledger_expense (unit_id, state);
