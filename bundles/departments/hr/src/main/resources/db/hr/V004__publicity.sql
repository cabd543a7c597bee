-- The last day in public (公示), and the day of an objection that stops the days until it is settled.
ALTER TABLE hr_application ADD COLUMN public_until DATE;
ALTER TABLE hr_application ADD COLUMN disputed_on DATE;
CREATE INDEX hr_application_public ON hr_application (state, public_until);
