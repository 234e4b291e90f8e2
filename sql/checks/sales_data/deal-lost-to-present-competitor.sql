-- title: Only a deal with a competitor is lost to one
-- tables: sales_data.closed_deals, sales_data.opportunities
-- A reason that names a competitor needs one on the opportunity.
-- corruption: UPDATE sales_data.closed_deals SET win_loss_reason = 'Competitor' WHERE status = 'Lost'
SELECT d.deal_id, d.win_loss_reason, o.competitor
FROM sales_data.closed_deals AS d
JOIN sales_data.opportunities AS o USING (opportunity_id)
WHERE d.status = 'Lost' AND d.win_loss_reason ILIKE '%competitor%' AND o.competitor IS NULL
