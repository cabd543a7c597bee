CREATE TABLE operations_clock (
    id SMALLINT NOT NULL PRIMARY KEY,
    offset_seconds BIGINT NOT NULL,
    started SMALLINT NOT NULL
);
INSERT INTO operations_clock (id, offset_seconds, started) VALUES (1, 0, 0);
