CREATE TABLE own_fields (
    id TEXT NOT NULL PRIMARY KEY,
    position INTEGER NOT NULL,
    label TEXT NOT NULL,
    type TEXT NOT NULL,
    purpose TEXT NOT NULL,
    options TEXT NOT NULL,
    required_of TEXT NOT NULL,
    retired INTEGER NOT NULL
) WITHOUT ROWID
-- next
CREATE TABLE own_values (
    customer_id BLOB NOT NULL REFERENCES customers (id),
    id BLOB NOT NULL,
    position INTEGER NOT NULL,
    marks TEXT,
    proofs TEXT,
    "field" TEXT,
    "text" TEXT,
    "number" INTEGER,
    "money" INTEGER,
    "date" TEXT,
    "option" TEXT,
    "options" TEXT,
    "person" TEXT,
    "yes" TEXT,
    PRIMARY KEY (customer_id, id)
) WITHOUT ROWID
