-- title: A contract is won, then signed, then starts, then ends
-- tables: sales_data.contracts, sales_data.opportunities
-- A draft waits for its signature and cannot have ended.
-- corruption: UPDATE sales_data.contracts SET start_date = start_date - 1 WHERE true
SELECT k.contract_id, o.close_date, k.signed_date, k.start_date, k.end_date
FROM sales_data.contracts AS k
JOIN sales_data.opportunities AS o USING (opportunity_id)
WHERE k.signed_date < o.close_date
   OR k.start_date < coalesce(k.signed_date, o.close_date)
   OR k.end_date < k.start_date
