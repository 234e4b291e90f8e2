-- title: A lost renewal is worth nothing, any other of a priced contract something
-- tables: operational_data.renewals, sales_data.contracts
-- The amount is the value of the renewed term; a paper without a price renews without one.
-- corruption: UPDATE operational_data.renewals SET renewal_amount = renewal_amount + 0.01 WHERE true
SELECT r.renewal_id, r.renewal_status, r.renewal_amount, k.contract_value
FROM operational_data.renewals AS r
JOIN sales_data.contracts AS k USING (contract_id)
WHERE (r.renewal_amount = 0) <> (r.renewal_status = 'Lost' OR k.contract_value = 0)
