CREATE TABLE contracts (
    customer_id UUID NOT NULL REFERENCES customers (id),
    id UUID NOT NULL,
    position BIGINT NOT NULL,
    marks TEXT COLLATE "C",
    "number" TEXT COLLATE "C",
    "product" TEXT COLLATE "C",
    "amount" BIGINT,
    "signed_on" TEXT COLLATE "C",
    "from" TEXT COLLATE "C",
    "to" TEXT COLLATE "C",
    "terms" TEXT COLLATE "C",
    PRIMARY KEY (customer_id, id)
)
-- next
CREATE TABLE payments (
    customer_id UUID NOT NULL REFERENCES customers (id),
    id UUID NOT NULL,
    position BIGINT NOT NULL,
    marks TEXT COLLATE "C",
    "on" TEXT COLLATE "C",
    "amount" BIGINT,
    "due_on" TEXT COLLATE "C",
    PRIMARY KEY (customer_id, id)
)
-- next
CREATE TABLE need_records (
    customer_id UUID NOT NULL REFERENCES customers (id),
    id UUID NOT NULL,
    position BIGINT NOT NULL,
    marks TEXT COLLATE "C",
    "content" TEXT COLLATE "C",
    "type" TEXT COLLATE "C",
    "channel" TEXT COLLATE "C",
    "raised_at" TEXT COLLATE "C",
    "priority" TEXT COLLATE "C",
    "handling_department" TEXT COLLATE "C",
    "handler" TEXT COLLATE "C",
    "promised_at" TEXT COLLATE "C",
    "told_at" TEXT COLLATE "C",
    "result" TEXT COLLATE "C",
    "late_reason" TEXT COLLATE "C",
    "satisfaction" BIGINT,
    "state" TEXT COLLATE "C",
    PRIMARY KEY (customer_id, id)
)
-- next
CREATE TABLE complaints (
    customer_id UUID NOT NULL REFERENCES customers (id),
    id UUID NOT NULL,
    position BIGINT NOT NULL,
    marks TEXT COLLATE "C",
    "on" TEXT COLLATE "C",
    "content" TEXT COLLATE "C",
    "result" TEXT COLLATE "C",
    PRIMARY KEY (customer_id, id)
)
-- next
CREATE TABLE care (
    customer_id UUID NOT NULL REFERENCES customers (id),
    id UUID NOT NULL,
    position BIGINT NOT NULL,
    marks TEXT COLLATE "C",
    "on" TEXT COLLATE "C",
    "occasion" TEXT COLLATE "C",
    "gift" TEXT COLLATE "C",
    "gift_value" BIGINT,
    PRIMARY KEY (customer_id, id)
)
