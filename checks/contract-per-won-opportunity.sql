-- title: A won opportunity has exactly one contract, any other none
-- tables: sales_data.opportunities, sales_data.contracts
-- Amendments and SOWs follow expansion deals that were won; they too are the one contract of their deal.
SELECT o.opportunity_id, o.stage, count(k.contract_id) AS contracts
FROM sales_data.opportunities AS o
LEFT JOIN sales_data.contracts AS k USING (opportunity_id)
GROUP BY o.opportunity_id, o.stage
HAVING count(k.contract_id) <> CASE o.stage WHEN 'Closed Won' THEN 1 ELSE 0 END
