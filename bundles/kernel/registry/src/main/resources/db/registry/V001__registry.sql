-- The two portal_ tables are read by other bundles' lists too (docs/decisions/0012): columns are added, never changed.
-- unit_id: the unit that answers for the person. last4 and masked are what a screen shows of the document's number.
CREATE TABLE portal_person (
    id VARCHAR(36) NOT NULL PRIMARY KEY,
    name VARCHAR(100) NOT NULL,
    pinyin VARCHAR(400) NOT NULL,
    initials VARCHAR(100) NOT NULL,
    last4 VARCHAR(4) NOT NULL,
    masked VARCHAR(40) NOT NULL,
    unit_id VARCHAR(60) NOT NULL
);

CREATE INDEX portal_person_unit ON portal_person (unit_id, name);
CREATE INDEX portal_person_name ON portal_person (name, id);

-- What is personal is sealed under a key made with salt: who destroys the salt makes it unreadable for ever.
CREATE TABLE registry_person (
    person_id VARCHAR(36) NOT NULL PRIMARY KEY,
    state VARCHAR(10) NOT NULL,
    id_type VARCHAR(24) NOT NULL,
    typed_name VARCHAR(100) NOT NULL,
    province VARCHAR(60) NOT NULL,
    salt VARCHAR(40),
    number_sealed VARCHAR(200) NOT NULL,
    phone_sealed VARCHAR(200) NOT NULL,
    phone_masked VARCHAR(40) NOT NULL,
    registered_at TIMESTAMP NOT NULL,
    registered_by VARCHAR(36) NOT NULL,
    told_at TIMESTAMP NOT NULL,
    edition BIGINT NOT NULL,
    CONSTRAINT registry_person_of FOREIGN KEY (person_id) REFERENCES portal_person (id),
    CONSTRAINT registry_person_state CHECK (state IN ('LIVE', 'MERGED', 'ERASED'))
);

-- A document's type and number, once in the whole district, as a keyed index that nobody can turn back into the number.
CREATE TABLE registry_number (
    blind VARCHAR(64) NOT NULL PRIMARY KEY,
    person_id VARCHAR(36) NOT NULL,
    CONSTRAINT registry_number_of FOREIGN KEY (person_id) REFERENCES portal_person (id)
);

CREATE INDEX registry_number_person ON registry_number (person_id, blind);

-- Units that met the person: the one that registered him, and those that came to a number that was known already.
CREATE TABLE registry_person_unit (
    person_id VARCHAR(36) NOT NULL,
    unit_id VARCHAR(60) NOT NULL,
    since TIMESTAMP NOT NULL,
    PRIMARY KEY (person_id, unit_id),
    CONSTRAINT registry_person_unit_of FOREIGN KEY (person_id) REFERENCES portal_person (id)
);

-- What a person was known as before, and who changed it why.
CREATE TABLE registry_person_step (
    id VARCHAR(36) NOT NULL PRIMARY KEY,
    person_id VARCHAR(36) NOT NULL,
    happened TIMESTAMP NOT NULL,
    kind VARCHAR(20) NOT NULL,
    by_name VARCHAR(100) NOT NULL,
    note VARCHAR(300) NOT NULL,
    CONSTRAINT registry_person_step_of FOREIGN KEY (person_id) REFERENCES portal_person (id)
);

CREATE INDEX registry_person_step_person ON registry_person_step (person_id, happened);

CREATE TABLE portal_enterprise (
    id VARCHAR(36) NOT NULL PRIMARY KEY,
    name VARCHAR(120) NOT NULL,
    code VARCHAR(18) NOT NULL,
    CONSTRAINT registry_enterprise_code UNIQUE (code)
);

CREATE INDEX portal_enterprise_name ON portal_enterprise (name, id);

CREATE TABLE registry_enterprise (
    enterprise_id VARCHAR(36) NOT NULL PRIMARY KEY,
    doubtful BOOLEAN NOT NULL,
    registered_at TIMESTAMP NOT NULL,
    registered_by VARCHAR(36) NOT NULL,
    CONSTRAINT registry_enterprise_of FOREIGN KEY (enterprise_id) REFERENCES portal_enterprise (id)
);

-- What a person asked to have put right (更正); the wish is sealed as the value itself would be.
CREATE TABLE registry_correction (
    id VARCHAR(36) NOT NULL PRIMARY KEY,
    person_id VARCHAR(36) NOT NULL,
    unit_id VARCHAR(60) NOT NULL,
    field VARCHAR(20) NOT NULL,
    wish_sealed VARCHAR(400) NOT NULL,
    wish_masked VARCHAR(100) NOT NULL,
    reason VARCHAR(300) NOT NULL,
    state VARCHAR(10) NOT NULL,
    asked_at TIMESTAMP NOT NULL,
    asked_by VARCHAR(36) NOT NULL,
    asked_name VARCHAR(100) NOT NULL,
    answered_at TIMESTAMP,
    answered_name VARCHAR(100) NOT NULL,
    answer VARCHAR(300) NOT NULL,
    CONSTRAINT registry_correction_of FOREIGN KEY (person_id) REFERENCES portal_person (id),
    CONSTRAINT registry_correction_state CHECK (state IN ('OPEN', 'DONE', 'REFUSED'))
);

CREATE INDEX registry_correction_asked ON registry_correction (asked_at DESC, id DESC);
CREATE INDEX registry_correction_person ON registry_correction (person_id, asked_at);

-- Departments that know something of people: a merge waits for each of them, one that is away too.
CREATE TABLE registry_department (
    id VARCHAR(40) NOT NULL PRIMARY KEY
);

CREATE TABLE registry_merge (
    id VARCHAR(36) NOT NULL PRIMARY KEY,
    from_id VARCHAR(36) NOT NULL,
    into_id VARCHAR(36) NOT NULL,
    reason VARCHAR(300) NOT NULL,
    merged_at TIMESTAMP NOT NULL,
    merged_name VARCHAR(100) NOT NULL,
    CONSTRAINT registry_merge_from FOREIGN KEY (from_id) REFERENCES portal_person (id),
    CONSTRAINT registry_merge_into FOREIGN KEY (into_id) REFERENCES portal_person (id),
    CONSTRAINT registry_merge_once UNIQUE (from_id)
);

-- Who has not yet done its part of a merge.
CREATE TABLE registry_merge_open (
    merge_id VARCHAR(36) NOT NULL,
    department VARCHAR(40) NOT NULL,
    PRIMARY KEY (merge_id, department),
    CONSTRAINT registry_merge_open_of FOREIGN KEY (merge_id) REFERENCES registry_merge (id)
);
