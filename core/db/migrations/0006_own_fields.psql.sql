CREATE TABLE own_fields (
    id TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    position BIGINT NOT NULL,
    label TEXT COLLATE "C" NOT NULL,
    type TEXT COLLATE "C" NOT NULL,
    purpose TEXT COLLATE "C" NOT NULL,
    options TEXT COLLATE "C" NOT NULL,
    required_of TEXT COLLATE "C" NOT NULL,
    retired BIGINT NOT NULL
)
-- next
CREATE TABLE own_values (
    customer_id UUID NOT NULL REFERENCES customers (id),
    id UUID NOT NULL,
    position BIGINT NOT NULL,
    marks TEXT COLLATE "C",
    proofs TEXT COLLATE "C",
    "field" TEXT COLLATE "C",
    "text" TEXT COLLATE "C",
    "number" BIGINT,
    "money" BIGINT,
    "date" TEXT COLLATE "C",
    "option" TEXT COLLATE "C",
    "options" TEXT COLLATE "C",
    "person" TEXT COLLATE "C",
    "yes" TEXT COLLATE "C",
    PRIMARY KEY (customer_id, id)
)
