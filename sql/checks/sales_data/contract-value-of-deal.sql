-- title: A contract is worth its deal, a terminated one less
-- tables: sales_data.contracts, sales_data.closed_deals
-- The value of a contract terminated early is cut to the months that it lived.
-- corruption: UPDATE sales_data.contracts SET contract_value = contract_value + 0.01 WHERE true
SELECT k.contract_id, k.status, k.contract_value, d.deal_value
FROM sales_data.contracts AS k
JOIN sales_data.closed_deals AS d USING (opportunity_id)
WHERE CASE k.status WHEN 'Terminated' THEN k.contract_value >= d.deal_value ELSE k.contract_value <> d.deal_value END
