-- A transfer's note names both units beside the reason.
ALTER TABLE hr_application_step ALTER COLUMN note SET DATA TYPE VARCHAR(400);
