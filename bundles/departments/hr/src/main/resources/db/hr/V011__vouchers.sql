-- Numbered vouchers (礼券) by range, handed to a unit; next_no is the first that may be free. Of one series (campaign, item, what
-- stands before the number, how many digits) no two ranges overlap: whoever hands one out locks the series.
CREATE TABLE hr_voucher_series (
    id VARCHAR(120) NOT NULL PRIMARY KEY,
    changed INTEGER NOT NULL
);

CREATE TABLE hr_voucher_range (
    id VARCHAR(36) NOT NULL PRIMARY KEY,
    series_id VARCHAR(120) NOT NULL,
    campaign_id VARCHAR(40) NOT NULL,
    item_id VARCHAR(40) NOT NULL,
    unit_id VARCHAR(64) NOT NULL,
    prefix VARCHAR(20) NOT NULL,
    digits INTEGER NOT NULL,
    first_no BIGINT NOT NULL,
    last_no BIGINT NOT NULL,
    next_no BIGINT NOT NULL,
    handed_at TIMESTAMP NOT NULL,
    by_id VARCHAR(36) NOT NULL,
    by_name VARCHAR(100) NOT NULL,
    CONSTRAINT hr_voucher_range_series FOREIGN KEY (series_id) REFERENCES hr_voucher_series (id),
    CONSTRAINT hr_voucher_range_order CHECK (first_no <= last_no)
);
CREATE INDEX hr_voucher_range_unit ON hr_voucher_range (unit_id, item_id, first_no);

-- 作废: lost or damaged; such a serial is never handed out (again). id is campaign:item:serial, as in hr_item.serial_key.
CREATE TABLE hr_voucher_void (
    id VARCHAR(130) NOT NULL PRIMARY KEY,
    serial VARCHAR(40) NOT NULL,
    item_id VARCHAR(40) NOT NULL,
    unit_id VARCHAR(64) NOT NULL,
    reason VARCHAR(200) NOT NULL,
    voided_at TIMESTAMP NOT NULL,
    by_id VARCHAR(36) NOT NULL,
    by_name VARCHAR(100) NOT NULL
);
