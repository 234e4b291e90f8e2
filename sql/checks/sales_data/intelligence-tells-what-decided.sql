-- title: What a competitor won by was heard of it in the deal
-- tables: sales_data.competitive_intelligence, sales_data.closed_deals, sales_data.opportunities
-- Where the record of a loss names the competitor's strength and something was learned of it, at least one piece names the same. Of deals
-- opened before the window not all is shown.
-- corruption: UPDATE sales_data.competitive_intelligence SET competitor_strength = competitor_strength || ' and more' WHERE true
SELECT d.opportunity_id, d.win_loss_reason, count(*) AS pieces
FROM sales_data.closed_deals AS d
JOIN sales_data.opportunities AS o USING (opportunity_id)
JOIN sales_data.competitive_intelligence AS i USING (opportunity_id)
WHERE d.status = 'Lost'
  AND d.win_loss_reason LIKE 'Competitor: % – %'
  AND o.created_date >= getvariable('start')
GROUP BY d.opportunity_id, d.win_loss_reason
HAVING NOT bool_or(i.competitor_strength = regexp_extract(d.win_loss_reason, ' – (.*)$', 1))
