ALTER TABLE customers ADD COLUMN state INTEGER NOT NULL DEFAULT 0
-- next
CREATE INDEX customers_in_review ON customers (state) WHERE state IN (1, 2)
-- next
CREATE TABLE accounts (
    name TEXT NOT NULL PRIMARY KEY,
    role TEXT NOT NULL,
    department TEXT NOT NULL,
    active INTEGER NOT NULL
) WITHOUT ROWID
