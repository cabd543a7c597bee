-- What was handed out at once to one person, and signed for. hand_out is the bulk job's id, for a line of a 签收表.
CREATE TABLE hr_receipt (
    id VARCHAR(36) NOT NULL PRIMARY KEY,
    application_id VARCHAR(36) NOT NULL,
    campaign_id VARCHAR(40) NOT NULL,
    unit_id VARCHAR(64) NOT NULL,
    received_by VARCHAR(100) NOT NULL,
    proxy BOOLEAN NOT NULL,
    signature_id VARCHAR(36),
    hand_out VARCHAR(36),
    late_reason VARCHAR(200) NOT NULL,
    issued_at TIMESTAMP NOT NULL,
    issuer_id VARCHAR(36) NOT NULL,
    issuer_name VARCHAR(100) NOT NULL,
    CONSTRAINT hr_receipt_of FOREIGN KEY (application_id) REFERENCES hr_application (id)
);
CREATE INDEX hr_receipt_application ON hr_receipt (application_id, id);
CREATE INDEX hr_receipt_issued ON hr_receipt (issued_at DESC, id DESC);
CREATE INDEX hr_receipt_unit ON hr_receipt (unit_id, issued_at DESC);

-- An item knows by which receipt it went, its serial (campaign:item:serial belongs to one person, R7), the phone that data was
-- ordered for (sealed), and the document of the ledger.
-- title: what was promised to the person, as it was called then.
ALTER TABLE hr_item ADD COLUMN title VARCHAR(200) DEFAULT '' NOT NULL;
ALTER TABLE hr_item ADD COLUMN receipt_id VARCHAR(36);
ALTER TABLE hr_item ADD COLUMN serial VARCHAR(40);
ALTER TABLE hr_item ADD COLUMN serial_key VARCHAR(130);
ALTER TABLE hr_item ADD COLUMN document_id VARCHAR(36);
ALTER TABLE hr_item ADD COLUMN phone_salt VARCHAR(40);
ALTER TABLE hr_item ADD COLUMN phone_sealed VARCHAR(200);
ALTER TABLE hr_item ADD COLUMN phone_masked VARCHAR(20);
ALTER TABLE hr_item ADD COLUMN remark VARCHAR(200);
ALTER TABLE hr_item ADD CONSTRAINT hr_item_serial UNIQUE (serial_key);
CREATE INDEX hr_item_receipt ON hr_item (receipt_id);
