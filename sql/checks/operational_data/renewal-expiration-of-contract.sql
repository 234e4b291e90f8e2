-- title: A renewal expires with its contract
-- tables: operational_data.renewals, sales_data.contracts
-- The expiration is the end of the contract up for renewal.
-- corruption: UPDATE operational_data.renewals SET current_expiration_date = current_expiration_date + 1 WHERE true
SELECT r.renewal_id, r.contract_id, r.current_expiration_date, k.end_date
FROM operational_data.renewals AS r
JOIN sales_data.contracts AS k USING (contract_id)
WHERE r.current_expiration_date IS DISTINCT FROM k.end_date
