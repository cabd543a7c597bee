-- A count belongs to a campaign, or ('') to every one. What is folded is one table, which a counter's name leads into.
ALTER TABLE campaigns_delta ADD COLUMN campaign_id VARCHAR(40) DEFAULT '' NOT NULL;
CREATE TABLE campaigns_count (
    counter VARCHAR(120) NOT NULL,
    campaign_id VARCHAR(40) NOT NULL,
    unit_id VARCHAR(60) NOT NULL,
    group_id VARCHAR(40) NOT NULL,
    day DATE NOT NULL,
    n BIGINT NOT NULL,
    CONSTRAINT campaigns_count_once PRIMARY KEY (counter, campaign_id, unit_id, group_id, day)
);
INSERT INTO campaigns_count (counter, campaign_id, unit_id, group_id, day, n)
    SELECT counter, '', unit_id, '', day, n FROM campaigns_sum;
INSERT INTO campaigns_count (counter, campaign_id, unit_id, group_id, day, n)
    SELECT counter, '', unit_id, group_id, day, n FROM campaigns_group_sum;
DROP TABLE campaigns_sum;
DROP TABLE campaigns_group_sum;

-- Of what is below the floor nothing waits to be folded, so that a reader steps over no row that is gone: on Derby these may stay in
-- an index as long as others write.
ALTER TABLE campaigns_fold ADD COLUMN floor_id VARCHAR(36) DEFAULT '' NOT NULL;
DROP INDEX campaigns_delta_counter;
CREATE INDEX campaigns_delta_counter ON campaigns_delta (counter, id);
