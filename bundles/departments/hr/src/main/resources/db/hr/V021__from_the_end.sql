-- Derby reads an index one way only: by these the last page of a long list is reached from its end.
CREATE INDEX hr_application_drafted_first ON hr_application (drafted_at, id);
CREATE INDEX hr_request_received_first ON hr_request (received_at, id);
CREATE INDEX hr_receipt_issued_first ON hr_receipt (issued_at, id);

-- Whoever hands out looks for the ranges of one item.
CREATE INDEX hr_voucher_range_item ON hr_voucher_range (item_id, campaign_id, handed_at);
