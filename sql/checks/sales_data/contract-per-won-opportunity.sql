-- title: A won opportunity has exactly one contract, which is worth something, any other none
-- tables: sales_data.opportunities, sales_data.contracts
-- No paper lies beside it without a price.
-- corruption: UPDATE sales_data.contracts SET contract_value = 0 WHERE contract_value > 0
SELECT o.opportunity_id, o.stage, count(k.contract_id) AS contracts, count(*) FILTER (WHERE k.contract_value > 0) AS priced
FROM sales_data.opportunities AS o
LEFT JOIN sales_data.contracts AS k USING (opportunity_id)
GROUP BY o.opportunity_id, o.stage
HAVING count(k.contract_id) <> (o.stage = 'Closed Won')::INT OR count(*) FILTER (WHERE k.contract_value > 0) <> count(k.contract_id)
