-- The content lies sealed in a file of its own, under the id; the name is sealed too, for people write numbers and names of persons in it.
CREATE TABLE work_attachment (
    id VARCHAR(36) NOT NULL PRIMARY KEY,
    module VARCHAR(40) NOT NULL,
    object_id VARCHAR(100) NOT NULL,
    sealed_name ${bytes} NOT NULL,
    type VARCHAR(40) NOT NULL,
    size_bytes BIGINT NOT NULL,
    sha256 VARCHAR(64) NOT NULL,
    added_by VARCHAR(36) NOT NULL,
    added_by_name VARCHAR(100) NOT NULL,
    added_at TIMESTAMP NOT NULL,
    CONSTRAINT work_attachment_once UNIQUE (module, object_id, sha256)
);
