-- Figures by group (对象) beside unit and day. What is kept by group is folded into a table of its own; all other sums stay where
-- they are, so that the version before goes on counting what it knows.
ALTER TABLE campaigns_delta ADD COLUMN group_id VARCHAR(40) DEFAULT '' NOT NULL;
CREATE TABLE campaigns_group_sum (
    counter VARCHAR(120) NOT NULL,
    unit_id VARCHAR(60) NOT NULL,
    group_id VARCHAR(40) NOT NULL,
    day DATE NOT NULL,
    n BIGINT NOT NULL,
    PRIMARY KEY (counter, unit_id, group_id, day)
);
