CREATE TABLE contracts (
    customer_id BLOB NOT NULL REFERENCES customers (id),
    id BLOB NOT NULL,
    position INTEGER NOT NULL,
    marks TEXT,
    "number" TEXT,
    "product" TEXT,
    "amount" INTEGER,
    "signed_on" TEXT,
    "from" TEXT,
    "to" TEXT,
    "terms" TEXT,
    PRIMARY KEY (customer_id, id)
) WITHOUT ROWID
-- next
CREATE TABLE payments (
    customer_id BLOB NOT NULL REFERENCES customers (id),
    id BLOB NOT NULL,
    position INTEGER NOT NULL,
    marks TEXT,
    "on" TEXT,
    "amount" INTEGER,
    "due_on" TEXT,
    PRIMARY KEY (customer_id, id)
) WITHOUT ROWID
-- next
CREATE TABLE need_records (
    customer_id BLOB NOT NULL REFERENCES customers (id),
    id BLOB NOT NULL,
    position INTEGER NOT NULL,
    marks TEXT,
    "content" TEXT,
    "type" TEXT,
    "channel" TEXT,
    "raised_at" TEXT,
    "priority" TEXT,
    "handling_department" TEXT,
    "handler" TEXT,
    "promised_at" TEXT,
    "told_at" TEXT,
    "result" TEXT,
    "late_reason" TEXT,
    "satisfaction" INTEGER,
    "state" TEXT,
    PRIMARY KEY (customer_id, id)
) WITHOUT ROWID
-- next
CREATE TABLE complaints (
    customer_id BLOB NOT NULL REFERENCES customers (id),
    id BLOB NOT NULL,
    position INTEGER NOT NULL,
    marks TEXT,
    "on" TEXT,
    "content" TEXT,
    "result" TEXT,
    PRIMARY KEY (customer_id, id)
) WITHOUT ROWID
-- next
CREATE TABLE care (
    customer_id BLOB NOT NULL REFERENCES customers (id),
    id BLOB NOT NULL,
    position INTEGER NOT NULL,
    marks TEXT,
    "on" TEXT,
    "occasion" TEXT,
    "gift" TEXT,
    "gift_value" INTEGER,
    PRIMARY KEY (customer_id, id)
) WITHOUT ROWID
