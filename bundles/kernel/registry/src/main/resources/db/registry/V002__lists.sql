-- Which enterprise stands on which official list (名单) from when to when. live_key is enterprise:list while it stands there and
-- null after: once at a time, by the database.
CREATE TABLE registry_listed (
    id VARCHAR(36) NOT NULL PRIMARY KEY,
    live_key VARCHAR(80),
    enterprise_id VARCHAR(36) NOT NULL,
    list_id VARCHAR(40) NOT NULL,
    from_day DATE NOT NULL,
    to_day DATE,
    document VARCHAR(100) NOT NULL,
    entered_name VARCHAR(100) NOT NULL,
    CONSTRAINT registry_listed_of FOREIGN KEY (enterprise_id) REFERENCES portal_enterprise (id),
    CONSTRAINT registry_listed_live UNIQUE (live_key),
    CONSTRAINT registry_listed_days CHECK (to_day IS NULL OR to_day >= from_day)
);

CREATE INDEX registry_listed_enterprise ON registry_listed (enterprise_id, list_id, from_day);
