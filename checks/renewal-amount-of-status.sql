-- title: A lost renewal is worth nothing, any other something
-- tables: operational_data.renewals
-- The amount is the value of the renewed term.
SELECT renewal_id, renewal_status, renewal_amount
FROM operational_data.renewals
WHERE (renewal_status = 'Lost') <> (renewal_amount = 0)
