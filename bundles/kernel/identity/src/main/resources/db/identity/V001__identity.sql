-- A number that rises with every change, so that another node notices and reads again.
CREATE TABLE identity_version (
  name VARCHAR(20) NOT NULL PRIMARY KEY,
  n BIGINT NOT NULL
);
INSERT INTO identity_version (name, n) VALUES ('units', 0), ('rights', 0);

-- The two portal_ tables are read by other bundles' lists too (docs/decisions/0012): columns are added, never changed.
CREATE TABLE portal_unit (
  id VARCHAR(60) NOT NULL PRIMARY KEY,
  name VARCHAR(100) NOT NULL,
  also VARCHAR(100),
  kind VARCHAR(20) NOT NULL,
  parent_id VARCHAR(60) REFERENCES portal_unit (id),
  place INTEGER NOT NULL,
  CONSTRAINT identity_unit_sibling UNIQUE (parent_id, name)
);
-- Indexes on a foreign key name a second column: Derby has one on the key alone already and would warn, PostgreSQL has none.
CREATE TABLE portal_unit_scope (
  ancestor_id VARCHAR(60) NOT NULL REFERENCES portal_unit (id),
  unit_id VARCHAR(60) NOT NULL REFERENCES portal_unit (id),
  PRIMARY KEY (ancestor_id, unit_id)
);
CREATE INDEX portal_unit_scope_unit ON portal_unit_scope (unit_id, ancestor_id);

-- kind keeps the administrators apart: an account, its grants and their roles are all of one kind, by foreign keys.
CREATE TABLE identity_account (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  username VARCHAR(40) NOT NULL,
  name VARCHAR(100) NOT NULL,
  unit VARCHAR(60) NOT NULL REFERENCES portal_unit (id),
  kind VARCHAR(20) NOT NULL,
  state VARCHAR(10) NOT NULL,
  password VARCHAR(300) NOT NULL,
  password_temporary BOOLEAN NOT NULL,
  generation BIGINT NOT NULL,
  failures INTEGER NOT NULL,
  locked_until TIMESTAMP,
  signed_in_at TIMESTAMP,
  created_at TIMESTAMP NOT NULL,
  CONSTRAINT identity_account_username UNIQUE (username),
  CONSTRAINT identity_account_kind UNIQUE (id, kind)
);
CREATE TABLE identity_password (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  account_id VARCHAR(36) NOT NULL REFERENCES identity_account (id),
  hash VARCHAR(300) NOT NULL,
  since TIMESTAMP NOT NULL
);
CREATE INDEX identity_password_account ON identity_password (account_id, since);

CREATE TABLE identity_role (
  id VARCHAR(40) NOT NULL PRIMARY KEY,
  kind VARCHAR(20) NOT NULL,
  place INTEGER NOT NULL,
  CONSTRAINT identity_role_kind UNIQUE (id, kind)
);
INSERT INTO identity_role (id, kind, place) VALUES
  ('system-admin', 'system-admin', 1), ('security-admin', 'security-admin', 2), ('auditor', 'auditor', 3),
  ('hr-officer', 'business', 4), ('finance', 'business', 5), ('union', 'business', 6), ('industry', 'business', 7),
  ('leader', 'business', 8), ('inspector', 'business', 9), ('park', 'business', 10), ('street', 'business', 11),
  ('reviewer', 'business', 12), ('clerk', 'business', 13), ('everyone', 'everyone', 14);

-- offered: the roles that the department itself named, with commas around each
CREATE TABLE identity_permission (
  id VARCHAR(100) NOT NULL PRIMARY KEY,
  department VARCHAR(40) NOT NULL,
  offered VARCHAR(500) NOT NULL
);
CREATE TABLE identity_role_permission (
  role VARCHAR(40) NOT NULL REFERENCES identity_role (id),
  permission VARCHAR(100) NOT NULL REFERENCES identity_permission (id),
  PRIMARY KEY (role, permission)
);

-- a withdrawn grant stays, without its kind: foreign and unique keys then no longer hold for it
CREATE TABLE identity_grant (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  account_id VARCHAR(36) NOT NULL REFERENCES identity_account (id),
  role VARCHAR(40) NOT NULL REFERENCES identity_role (id),
  scope_unit VARCHAR(60) NOT NULL REFERENCES portal_unit (id),
  kind VARCHAR(20),
  given_at TIMESTAMP NOT NULL,
  withdrawn_at TIMESTAMP,
  CONSTRAINT identity_grant_account FOREIGN KEY (account_id, kind) REFERENCES identity_account (id, kind),
  CONSTRAINT identity_grant_role FOREIGN KEY (role, kind) REFERENCES identity_role (id, kind),
  CONSTRAINT identity_grant_once UNIQUE (account_id, role, scope_unit, kind)
);

CREATE TABLE identity_token (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  hash VARCHAR(64) NOT NULL,
  account_id VARCHAR(36) NOT NULL REFERENCES identity_account (id),
  label VARCHAR(100) NOT NULL,
  generation BIGINT NOT NULL,
  created_at TIMESTAMP NOT NULL,
  expires_at TIMESTAMP NOT NULL,
  ended_at TIMESTAMP,
  CONSTRAINT identity_token_hash UNIQUE (hash)
);
CREATE INDEX identity_token_account ON identity_token (account_id, created_at);

CREATE TABLE identity_setup_code (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  role VARCHAR(40) NOT NULL REFERENCES identity_role (id),
  hash VARCHAR(64) NOT NULL,
  expires_at TIMESTAMP NOT NULL,
  used_at TIMESTAMP,
  CONSTRAINT identity_setup_code_hash UNIQUE (hash)
);
