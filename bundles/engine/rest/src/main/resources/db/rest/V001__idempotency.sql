CREATE TABLE rest_idempotency (
    id VARCHAR(64) NOT NULL PRIMARY KEY,
    body_hash VARCHAR(200) NOT NULL,
    status INTEGER NOT NULL,
    answer ${bytes} NOT NULL,
    kept_until TIMESTAMP NOT NULL
);
CREATE INDEX rest_idempotency_kept ON rest_idempotency (kept_until);
