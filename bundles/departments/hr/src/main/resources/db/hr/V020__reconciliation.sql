-- 对账: when an item was found in a file of a bank, the union or an operator, and null again after that was undone. Files name a
-- document's serial or phone: a phone is looked up by its masked form, and opened to be compared.
ALTER TABLE hr_item ADD COLUMN reconciled_at TIMESTAMP;
CREATE INDEX hr_item_document ON hr_item (document_id);
CREATE INDEX hr_item_phone ON hr_item (phone_masked);
