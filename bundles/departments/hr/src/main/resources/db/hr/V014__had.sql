-- How much of its items the person has (signed for or arrived): the rows behind “has something” and “has all”.
ALTER TABLE hr_application ADD COLUMN had VARCHAR(4) DEFAULT 'NONE' NOT NULL;
ALTER TABLE hr_application ADD CONSTRAINT hr_application_had CHECK (had IN ('NONE', 'SOME', 'ALL'));
UPDATE hr_application SET had = 'SOME' WHERE EXISTS
    (SELECT 1 FROM hr_item i WHERE i.application_id = hr_application.id AND i.state IN ('ISSUED', 'ARRIVED'));
UPDATE hr_application SET had = 'ALL' WHERE had = 'SOME' AND NOT EXISTS
    (SELECT 1 FROM hr_item i WHERE i.application_id = hr_application.id AND i.state NOT IN ('ISSUED', 'ARRIVED'));
