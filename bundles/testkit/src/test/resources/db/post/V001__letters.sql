CREATE TABLE post_letter (
    id VARCHAR(36) NOT NULL PRIMARY KEY,
    number VARCHAR(40) NOT NULL,
    words ${text} NOT NULL,
    weight ${double},
    stamp ${bytes},
    sent ${timestamp} NOT NULL,
    arrived DATE,
    copies BIGINT NOT NULL,
    registered BOOLEAN NOT NULL,
    unit_id VARCHAR(36) NOT NULL,
    version BIGINT NOT NULL,
    CONSTRAINT post_letter_number UNIQUE (number),
    CONSTRAINT post_letter_copies CHECK (copies >= 0)
);

-- the unit tree, which no identity bundle brings here
CREATE TABLE post_closure (ancestor VARCHAR(36) NOT NULL, unit VARCHAR(36) NOT NULL, PRIMARY KEY (ancestor, unit));
CREATE VIEW portal_unit_scope (ancestor_id, unit_id) AS SELECT ancestor, unit FROM post_closure;
INSERT INTO post_closure VALUES ('district', 'district'), ('district', 'east'), ('district', 'west'), ('east', 'east'), ('west', 'west');
