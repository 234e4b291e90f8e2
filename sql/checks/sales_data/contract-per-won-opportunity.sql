-- title: A won opportunity has exactly one priced contract, any other none
-- tables: sales_data.opportunities, sales_data.contracts
-- Further papers of the same deal, an SOW or an Amendment, add no price.
-- corruption: UPDATE sales_data.opportunities SET stage = 'Closed Won' WHERE stage <> 'Closed Won'
SELECT o.opportunity_id, o.stage, count(k.contract_id) AS contracts, count(*) FILTER (WHERE k.contract_value > 0) AS priced
FROM sales_data.opportunities AS o
LEFT JOIN sales_data.contracts AS k USING (opportunity_id)
GROUP BY o.opportunity_id, o.stage
HAVING CASE o.stage
  WHEN 'Closed Won' THEN count(*) FILTER (WHERE k.contract_value > 0) <> 1
  ELSE count(k.contract_id) > 0
END
