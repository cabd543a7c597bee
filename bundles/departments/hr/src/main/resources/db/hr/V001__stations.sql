-- Communities that are to have a station, each counted once.
CREATE TABLE hr_community (
    unit_id VARCHAR(64) NOT NULL PRIMARY KEY,
    known_on DATE NOT NULL
);

-- live_unit is the community while the station lives and null after: one live station per community.
CREATE TABLE hr_station (
    id VARCHAR(36) NOT NULL PRIMARY KEY,
    unit_id VARCHAR(64) NOT NULL,
    live_unit VARCHAR(64),
    name VARCHAR(100) NOT NULL,
    state VARCHAR(12) NOT NULL,
    address VARCHAR(200) NOT NULL,
    phone VARCHAR(20) NOT NULL,
    staff VARCHAR(700) NOT NULL,
    created_at TIMESTAMP NOT NULL,
    opened_at TIMESTAMP,
    closed_at TIMESTAMP,
    close_reason VARCHAR(300) NOT NULL,
    edition BIGINT NOT NULL,
    CONSTRAINT hr_station_live UNIQUE (live_unit),
    CONSTRAINT hr_station_state CHECK (state IN ('PLANNED', 'RUNNING', 'CLOSED'))
);

CREATE INDEX hr_station_unit ON hr_station (unit_id);

CREATE TABLE hr_shift (
    id VARCHAR(36) NOT NULL PRIMARY KEY,
    station_id VARCHAR(36) NOT NULL,
    starts_at TIMESTAMP NOT NULL,
    ends_at TIMESTAMP NOT NULL,
    person VARCHAR(60) NOT NULL,
    phone VARCHAR(20) NOT NULL,
    withdrawn_at TIMESTAMP,
    CONSTRAINT hr_shift_station FOREIGN KEY (station_id) REFERENCES hr_station (id),
    CONSTRAINT hr_shift_hours CHECK (ends_at > starts_at)
);

CREATE INDEX hr_shift_time ON hr_shift (station_id, starts_at);

-- unit_id: who has to see to it now. The contact is sealed under a key made with contact_salt.
CREATE TABLE hr_request (
    id VARCHAR(36) NOT NULL PRIMARY KEY,
    station_id VARCHAR(36) NOT NULL,
    unit_id VARCHAR(64) NOT NULL,
    subject VARCHAR(500) NOT NULL,
    contact_sealed VARCHAR(800) NOT NULL,
    contact_salt VARCHAR(40) NOT NULL,
    contact_masked VARCHAR(40) NOT NULL,
    state VARCHAR(12) NOT NULL,
    received_at TIMESTAMP NOT NULL,
    handled_at TIMESTAMP,
    called_back_at TIMESTAMP,
    closed_at TIMESTAMP,
    CONSTRAINT hr_request_station FOREIGN KEY (station_id) REFERENCES hr_station (id),
    CONSTRAINT hr_request_state CHECK (state IN ('RECEIVED', 'HANDLING', 'CALLED_BACK', 'CLOSED'))
);

CREATE INDEX hr_request_unit ON hr_request (unit_id, state);
CREATE INDEX hr_request_received ON hr_request (received_at);

CREATE TABLE hr_request_step (
    id VARCHAR(36) NOT NULL PRIMARY KEY,
    request_id VARCHAR(36) NOT NULL,
    happened TIMESTAMP NOT NULL,
    kind VARCHAR(12) NOT NULL,
    unit_id VARCHAR(64) NOT NULL,
    person VARCHAR(100) NOT NULL,
    note VARCHAR(500) NOT NULL,
    CONSTRAINT hr_request_step_of FOREIGN KEY (request_id) REFERENCES hr_request (id)
);

CREATE INDEX hr_request_step_request ON hr_request_step (request_id, happened);
