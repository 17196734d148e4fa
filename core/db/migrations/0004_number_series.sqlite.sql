ALTER TABLE number_sequences RENAME COLUMN month TO series
-- next
UPDATE number_sequences SET series = series || '-'
-- next
ALTER TABLE number_sequences ADD COLUMN digits INTEGER NOT NULL DEFAULT 4
