CREATE TABLE garage_car (
    id VARCHAR(36) NOT NULL PRIMARY KEY,
    plate VARCHAR(20) NOT NULL,
    CONSTRAINT garage_car_plate UNIQUE (plate)
);
