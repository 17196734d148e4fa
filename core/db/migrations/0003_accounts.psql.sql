ALTER TABLE customers ADD COLUMN state BIGINT NOT NULL DEFAULT 0
-- next
CREATE INDEX customers_in_review ON customers (state) WHERE state IN (1, 2)
-- next
CREATE TABLE accounts (
    name TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    role TEXT COLLATE "C" NOT NULL,
    department TEXT COLLATE "C" NOT NULL,
    active BIGINT NOT NULL
)
