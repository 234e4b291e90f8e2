-- title: A lost renewal is worth nothing, any other something
-- tables: operational_data.renewals
-- The amount is the value of the renewed term.
-- corruption: UPDATE operational_data.renewals SET renewal_amount = renewal_amount + 0.01 WHERE true
SELECT renewal_id, renewal_status, renewal_amount
FROM operational_data.renewals
WHERE (renewal_amount = 0) <> (renewal_status = 'Lost')
