CREATE TABLE schema_versions (
    version INTEGER NOT NULL PRIMARY KEY
)
-- next
CREATE TABLE customers (
    id BLOB NOT NULL PRIMARY KEY,
    created_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    deleted INTEGER NOT NULL,
    marks TEXT,
    "number" TEXT,
    "number_aliases" TEXT,
    "kind" TEXT,
    "name" TEXT,
    "short_name" TEXT,
    "uscc" TEXT,
    "legal_representative" TEXT,
    "registered_capital" INTEGER,
    "business_status" TEXT,
    "business_type" TEXT,
    "industry" TEXT,
    "industry_text" TEXT,
    "personal_scene" TEXT,
    "customer_type" TEXT,
    "dormant" TEXT,
    "stage" TEXT,
    "interest" TEXT,
    "activity" TEXT,
    "tier" TEXT,
    "potential" TEXT,
    "risk_flag" TEXT,
    "risk_reason" TEXT,
    "source" TEXT,
    "source_detail" TEXT,
    "referrer" TEXT,
    "first_contact_on" TEXT,
    "collected_at" TEXT,
    "province" TEXT,
    "city" TEXT,
    "county" TEXT,
    "address" TEXT,
    "registered_address" TEXT,
    "founded_on" TEXT,
    "employees" INTEGER,
    "annual_revenue" INTEGER,
    "main_business" TEXT,
    "website" TEXT,
    "invoice_title" TEXT,
    "invoice_account" TEXT,
    "products" TEXT,
    "first_cooperation_on" TEXT,
    "latest_cooperation_on" TEXT,
    "total_amount" INTEGER,
    "annual_amount" INTEGER,
    "contract_from" TEXT,
    "contract_to" TEXT,
    "owner" TEXT,
    "department" TEXT,
    "need_type" TEXT,
    "needs" TEXT,
    "expectations" TEXT,
    "pain_points" TEXT,
    "supplier_criteria" TEXT,
    "cooperation_history" TEXT,
    "budget_min" INTEGER,
    "budget_max" INTEGER,
    "purchase_by" TEXT,
    "expected_close_on" TEXT,
    "urgency" TEXT,
    "credit_grade" TEXT,
    "payment_record" TEXT,
    "disputes" TEXT,
    "risk_note" TEXT,
    "remark" TEXT,
    "paper_original" TEXT,
    "paper_copy" TEXT
) WITHOUT ROWID
-- next
CREATE TABLE contacts (
    customer_id BLOB NOT NULL REFERENCES customers (id),
    id BLOB NOT NULL,
    position INTEGER NOT NULL,
    marks TEXT,
    "name" TEXT,
    "honorific" TEXT,
    "title" TEXT,
    "department" TEXT,
    "role" TEXT,
    "key" TEXT,
    "phones" TEXT,
    "phone_uses" TEXT,
    "emails" TEXT,
    "wechat" TEXT,
    "left" TEXT,
    PRIMARY KEY (customer_id, id)
) WITHOUT ROWID
-- next
CREATE TABLE follow_ups (
    customer_id BLOB NOT NULL REFERENCES customers (id),
    id BLOB NOT NULL,
    position INTEGER NOT NULL,
    marks TEXT,
    "on" TEXT,
    "at" TEXT,
    "method" TEXT,
    "summary" TEXT,
    "next_plan" TEXT,
    "next_on" TEXT,
    "by" TEXT,
    PRIMARY KEY (customer_id, id)
) WITHOUT ROWID
-- next
CREATE TABLE annual_amounts (
    customer_id BLOB NOT NULL REFERENCES customers (id),
    id BLOB NOT NULL,
    position INTEGER NOT NULL,
    marks TEXT,
    "year" INTEGER,
    "amount" INTEGER,
    PRIMARY KEY (customer_id, id)
) WITHOUT ROWID
-- next
CREATE INDEX customers_by_number_aliases ON customers (number_aliases) WHERE number_aliases IS NOT NULL
-- next
CREATE TABLE numbers (
    number TEXT NOT NULL PRIMARY KEY,
    customer_id BLOB NOT NULL
) WITHOUT ROWID
-- next
CREATE TABLE number_sequences (
    month TEXT NOT NULL PRIMARY KEY,
    last INTEGER NOT NULL
) WITHOUT ROWID
-- next
CREATE TABLE customer_keys (
    customer_id BLOB NOT NULL PRIMARY KEY,
    wrapped BLOB NOT NULL
) WITHOUT ROWID
-- next
CREATE TABLE changes (
    number INTEGER NOT NULL PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    first_seq INTEGER NOT NULL,
    at INTEGER NOT NULL,
    as_of TEXT,
    actor TEXT NOT NULL,
    os_user TEXT NOT NULL,
    origin TEXT NOT NULL,
    origin_text TEXT NOT NULL,
    undoes BLOB
)
-- next
CREATE TABLE history (
    seq INTEGER NOT NULL PRIMARY KEY,
    change_number INTEGER NOT NULL REFERENCES changes (number),
    customer_id BLOB NOT NULL,
    digest BLOB NOT NULL,
    hash BLOB NOT NULL,
    payload BLOB NOT NULL
)
-- next
CREATE INDEX history_by_customer_id ON history (customer_id, seq)
-- next
CREATE TABLE chain_head (
    one INTEGER NOT NULL PRIMARY KEY CHECK (one = 1),
    seq INTEGER NOT NULL,
    hash BLOB NOT NULL,
    changes INTEGER NOT NULL
)
-- next
INSERT INTO chain_head (one, seq, hash, changes) VALUES (1, 0, x'', 0)
-- next
CREATE TABLE settings (
    key TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) WITHOUT ROWID
-- next
CREATE TABLE workspace (
    one INTEGER NOT NULL PRIMARY KEY CHECK (one = 1),
    id BLOB,
    slots BLOB,
    key_check BLOB
)
-- next
INSERT INTO workspace (one) VALUES (1)
