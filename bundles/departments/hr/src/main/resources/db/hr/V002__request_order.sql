-- The list's first order, served by one index on Derby too, which reads an index one way only.
DROP INDEX hr_request_received;
CREATE INDEX hr_request_received ON hr_request (received_at DESC, id DESC);
