-- live_key holds what is being imported while the job lives and is null after: a double click finds the running job.
-- What a person typed stands only sealed, in work_fault and in the upload's file.
CREATE TABLE work_job (
    id VARCHAR(36) NOT NULL PRIMARY KEY,
    kind VARCHAR(100) NOT NULL,
    title VARCHAR(200) NOT NULL,
    live_key VARCHAR(64),
    parameters ${text} NOT NULL,
    headings ${text} NOT NULL,
    ignored ${text} NOT NULL,
    state VARCHAR(10) NOT NULL,
    cancelled BOOLEAN NOT NULL,
    row_count BIGINT NOT NULL,
    total BIGINT NOT NULL,
    accepted BIGINT NOT NULL,
    held BIGINT NOT NULL,
    rejected BIGINT NOT NULL,
    last_row BIGINT NOT NULL,
    failure_zh VARCHAR(1000),
    failure_en VARCHAR(1000),
    owner_id VARCHAR(36) NOT NULL,
    owner_username VARCHAR(40) NOT NULL,
    owner_name VARCHAR(100) NOT NULL,
    owner_unit VARCHAR(60) NOT NULL,
    node VARCHAR(36) NOT NULL,
    started_at TIMESTAMP NOT NULL,
    ended_at TIMESTAMP,
    emptied_at TIMESTAMP,
    CONSTRAINT work_job_live UNIQUE (live_key),
    CONSTRAINT work_job_state CHECK (state IN ('RECEIVING', 'CHECKING', 'DONE', 'FAILED', 'CANCELLED'))
);
CREATE INDEX work_job_owner ON work_job (owner_id, started_at);
CREATE INDEX work_job_node ON work_job (node, state);

CREATE TABLE work_fault (
    job_id VARCHAR(36) NOT NULL REFERENCES work_job (id),
    row_no BIGINT NOT NULL,
    sealed ${bytes} NOT NULL,
    PRIMARY KEY (job_id, row_no)
);

-- to one user, or to whoever holds a permission over a unit when he looks
CREATE TABLE work_notice (
    id VARCHAR(36) NOT NULL PRIMARY KEY,
    user_id VARCHAR(36),
    permission VARCHAR(100),
    unit_id VARCHAR(60),
    words_zh VARCHAR(1000) NOT NULL,
    words_en VARCHAR(1000) NOT NULL,
    path VARCHAR(500) NOT NULL,
    told_at TIMESTAMP NOT NULL
);
CREATE INDEX work_notice_user ON work_notice (user_id, told_at);
CREATE INDEX work_notice_permission ON work_notice (permission, unit_id, told_at);
CREATE TABLE work_notice_read (
    notice_id VARCHAR(36) NOT NULL REFERENCES work_notice (id),
    user_id VARCHAR(36) NOT NULL,
    read_at TIMESTAMP NOT NULL,
    PRIMARY KEY (notice_id, user_id)
);
