-- title: What a competitor won by is what was heard of it in the deal
-- tables: sales_data.competitive_intelligence, sales_data.closed_deals
-- Where the record of a loss names the competitor's strength, every piece of intelligence on the deal names the same.
-- corruption: UPDATE sales_data.competitive_intelligence SET competitor_strength = competitor_strength || ' and more' WHERE true
SELECT i.intel_id, i.opportunity_id, d.win_loss_reason, i.competitor_strength
FROM sales_data.closed_deals AS d
JOIN sales_data.competitive_intelligence AS i USING (opportunity_id)
WHERE d.status = 'Lost'
  AND d.win_loss_reason LIKE 'Competitor: % – %'
  AND i.competitor_strength IS DISTINCT FROM regexp_extract(d.win_loss_reason, ' – (.*)$', 1)
