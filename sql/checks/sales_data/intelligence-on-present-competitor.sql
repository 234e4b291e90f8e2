-- title: Intelligence about a deal concerns the deal's competitor
-- tables: sales_data.competitive_intelligence, sales_data.opportunities
-- Rows without an opportunity are about the account.
-- corruption: UPDATE sales_data.competitive_intelligence SET competitor_name = competitor_name || 'x' WHERE true
SELECT i.intel_id, i.opportunity_id, i.competitor_name, o.competitor
FROM sales_data.competitive_intelligence AS i
JOIN sales_data.opportunities AS o USING (opportunity_id)
WHERE i.competitor_name IS DISTINCT FROM o.competitor
