ALTER TABLE customers ADD COLUMN proofs TEXT COLLATE "C"
-- next
ALTER TABLE contacts ADD COLUMN proofs TEXT COLLATE "C"
-- next
ALTER TABLE follow_ups ADD COLUMN proofs TEXT COLLATE "C"
-- next
ALTER TABLE annual_amounts ADD COLUMN proofs TEXT COLLATE "C"
-- next
ALTER TABLE contracts ADD COLUMN proofs TEXT COLLATE "C"
-- next
ALTER TABLE payments ADD COLUMN proofs TEXT COLLATE "C"
-- next
ALTER TABLE need_records ADD COLUMN proofs TEXT COLLATE "C"
-- next
ALTER TABLE complaints ADD COLUMN proofs TEXT COLLATE "C"
-- next
ALTER TABLE care ADD COLUMN proofs TEXT COLLATE "C"
