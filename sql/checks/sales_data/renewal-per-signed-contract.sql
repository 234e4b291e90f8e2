-- title: A signed contract has exactly one renewal, a draft none
-- tables: sales_data.contracts, operational_data.renewals
-- The renewal is opened when the contract is signed.
-- corruption: UPDATE sales_data.contracts SET signed_date = NULL WHERE signed_date IS NOT NULL
SELECT k.contract_id, k.signed_date, count(r.renewal_id) AS renewals
FROM sales_data.contracts AS k
LEFT JOIN operational_data.renewals AS r USING (contract_id)
GROUP BY k.contract_id, k.signed_date
HAVING count(r.renewal_id) <> CASE WHEN k.signed_date IS NULL THEN 0 ELSE 1 END
