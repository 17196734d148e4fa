CREATE TABLE schema_versions (
    version BIGINT NOT NULL PRIMARY KEY
)
-- next
CREATE TABLE customers (
    id UUID NOT NULL PRIMARY KEY,
    created_at BIGINT NOT NULL,
    changed_at BIGINT NOT NULL,
    deleted BIGINT NOT NULL,
    marks TEXT COLLATE "C",
    "number" TEXT COLLATE "C",
    "number_aliases" TEXT COLLATE "C",
    "kind" TEXT COLLATE "C",
    "name" TEXT COLLATE "C",
    "short_name" TEXT COLLATE "C",
    "uscc" TEXT COLLATE "C",
    "legal_representative" TEXT COLLATE "C",
    "registered_capital" BIGINT,
    "business_status" TEXT COLLATE "C",
    "business_type" TEXT COLLATE "C",
    "industry" TEXT COLLATE "C",
    "industry_text" TEXT COLLATE "C",
    "personal_scene" TEXT COLLATE "C",
    "customer_type" TEXT COLLATE "C",
    "dormant" TEXT COLLATE "C",
    "stage" TEXT COLLATE "C",
    "interest" TEXT COLLATE "C",
    "activity" TEXT COLLATE "C",
    "tier" TEXT COLLATE "C",
    "potential" TEXT COLLATE "C",
    "risk_flag" TEXT COLLATE "C",
    "risk_reason" TEXT COLLATE "C",
    "source" TEXT COLLATE "C",
    "source_detail" TEXT COLLATE "C",
    "referrer" TEXT COLLATE "C",
    "first_contact_on" TEXT COLLATE "C",
    "collected_at" TEXT COLLATE "C",
    "province" TEXT COLLATE "C",
    "city" TEXT COLLATE "C",
    "county" TEXT COLLATE "C",
    "address" TEXT COLLATE "C",
    "registered_address" TEXT COLLATE "C",
    "founded_on" TEXT COLLATE "C",
    "employees" BIGINT,
    "annual_revenue" BIGINT,
    "main_business" TEXT COLLATE "C",
    "website" TEXT COLLATE "C",
    "invoice_title" TEXT COLLATE "C",
    "invoice_account" TEXT COLLATE "C",
    "products" TEXT COLLATE "C",
    "first_cooperation_on" TEXT COLLATE "C",
    "latest_cooperation_on" TEXT COLLATE "C",
    "total_amount" BIGINT,
    "annual_amount" BIGINT,
    "contract_from" TEXT COLLATE "C",
    "contract_to" TEXT COLLATE "C",
    "owner" TEXT COLLATE "C",
    "department" TEXT COLLATE "C",
    "need_type" TEXT COLLATE "C",
    "needs" TEXT COLLATE "C",
    "expectations" TEXT COLLATE "C",
    "pain_points" TEXT COLLATE "C",
    "supplier_criteria" TEXT COLLATE "C",
    "cooperation_history" TEXT COLLATE "C",
    "budget_min" BIGINT,
    "budget_max" BIGINT,
    "purchase_by" TEXT COLLATE "C",
    "expected_close_on" TEXT COLLATE "C",
    "urgency" TEXT COLLATE "C",
    "credit_grade" TEXT COLLATE "C",
    "payment_record" TEXT COLLATE "C",
    "disputes" TEXT COLLATE "C",
    "risk_note" TEXT COLLATE "C",
    "remark" TEXT COLLATE "C",
    "paper_original" TEXT COLLATE "C",
    "paper_copy" TEXT COLLATE "C"
)
-- next
CREATE TABLE contacts (
    customer_id UUID NOT NULL REFERENCES customers (id),
    id UUID NOT NULL,
    position BIGINT NOT NULL,
    marks TEXT COLLATE "C",
    "name" TEXT COLLATE "C",
    "honorific" TEXT COLLATE "C",
    "title" TEXT COLLATE "C",
    "department" TEXT COLLATE "C",
    "role" TEXT COLLATE "C",
    "key" TEXT COLLATE "C",
    "phones" TEXT COLLATE "C",
    "phone_uses" TEXT COLLATE "C",
    "emails" TEXT COLLATE "C",
    "wechat" TEXT COLLATE "C",
    "left" TEXT COLLATE "C",
    PRIMARY KEY (customer_id, id)
)
-- next
CREATE TABLE follow_ups (
    customer_id UUID NOT NULL REFERENCES customers (id),
    id UUID NOT NULL,
    position BIGINT NOT NULL,
    marks TEXT COLLATE "C",
    "on" TEXT COLLATE "C",
    "at" TEXT COLLATE "C",
    "method" TEXT COLLATE "C",
    "summary" TEXT COLLATE "C",
    "next_plan" TEXT COLLATE "C",
    "next_on" TEXT COLLATE "C",
    "by" TEXT COLLATE "C",
    PRIMARY KEY (customer_id, id)
)
-- next
CREATE TABLE annual_amounts (
    customer_id UUID NOT NULL REFERENCES customers (id),
    id UUID NOT NULL,
    position BIGINT NOT NULL,
    marks TEXT COLLATE "C",
    "year" BIGINT,
    "amount" BIGINT,
    PRIMARY KEY (customer_id, id)
)
-- next
CREATE INDEX customers_by_number_aliases ON customers (number_aliases) WHERE number_aliases IS NOT NULL
-- next
CREATE TABLE numbers (
    number TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    customer_id UUID NOT NULL
)
-- next
CREATE TABLE number_sequences (
    month TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    last BIGINT NOT NULL
)
-- next
CREATE TABLE customer_keys (
    customer_id UUID NOT NULL PRIMARY KEY,
    wrapped BYTEA NOT NULL
)
-- next
CREATE TABLE changes (
    number BIGINT NOT NULL PRIMARY KEY,
    id UUID NOT NULL UNIQUE,
    first_seq BIGINT NOT NULL,
    at BIGINT NOT NULL,
    as_of TEXT COLLATE "C",
    actor TEXT COLLATE "C" NOT NULL,
    os_user TEXT COLLATE "C" NOT NULL,
    origin TEXT COLLATE "C" NOT NULL,
    origin_text TEXT COLLATE "C" NOT NULL,
    undoes UUID
)
-- next
CREATE TABLE history (
    seq BIGINT NOT NULL PRIMARY KEY,
    change_number BIGINT NOT NULL REFERENCES changes (number),
    customer_id UUID NOT NULL,
    digest BYTEA NOT NULL,
    hash BYTEA NOT NULL,
    payload BYTEA NOT NULL
)
-- next
CREATE INDEX history_by_customer_id ON history (customer_id, seq)
-- next
CREATE TABLE chain_head (
    one BIGINT NOT NULL PRIMARY KEY CHECK (one = 1),
    seq BIGINT NOT NULL,
    hash BYTEA NOT NULL,
    changes BIGINT NOT NULL
)
-- next
INSERT INTO chain_head (one, seq, hash, changes) VALUES (1, 0, ''::bytea, 0)
-- next
CREATE TABLE settings (
    key TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    value TEXT COLLATE "C" NOT NULL
)
-- next
CREATE TABLE workspace (
    one BIGINT NOT NULL PRIMARY KEY CHECK (one = 1),
    id UUID,
    slots BYTEA,
    key_check BYTEA
)
-- next
INSERT INTO workspace (one) VALUES (1)
