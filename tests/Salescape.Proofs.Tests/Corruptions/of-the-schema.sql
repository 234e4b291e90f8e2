-- unique-keys
UPDATE usage_data.telemetry_events SET event_id = (SELECT max(event_id) FROM usage_data.telemetry_events) WHERE true

-- id-formats
UPDATE usage_data.telemetry_events SET event_id = replace(event_id, '-', '_') WHERE true

-- references-resolve
UPDATE support_data.ticket_tags SET ticket_id = ticket_id || '9' WHERE true

-- references-stay-in-account
UPDATE sales_data.quotes SET customer_id = (SELECT max(customer_id) FROM sales_data.customers) WHERE true

-- nothing-missing
UPDATE sales_data.customer_notes SET created_by = NULL WHERE true

-- value-lists
UPDATE support_data.support_tickets SET environment = 'Test' WHERE true

-- text-lengths
UPDATE support_data.ticket_tags SET tagged_by = repeat('Long', 100) WHERE true

-- number-ranges
UPDATE marketing_data.partner_referrals SET commission_percent = 101 WHERE true

-- nothing-from-the-future
UPDATE support_data.ticket_tags SET tagged_date = tagged_date + 4000 WHERE true

-- clean-texts
UPDATE sales_data.customer_notes SET note_text = note_text || ' ' WHERE true
