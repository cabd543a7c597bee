-- Derby reads an index one way only: by this the last page of all people is reached from its end.
CREATE INDEX portal_person_name_last ON portal_person (name DESC, id DESC);
