-- title: A deal lost by its price had one
-- tables: sales_data.closed_deals, sales_data.opportunities, sales_data.quotes
-- Renewals aside, whose running contract has a price.
-- corruption: UPDATE sales_data.closed_deals SET win_loss_reason = 'Price/Budget' WHERE deal_id = (SELECT min(d.deal_id) FROM sales_data.closed_deals AS d JOIN sales_data.opportunities AS o USING (opportunity_id) WHERE o.stage = 'Closed Lost' AND o.opportunity_type <> 'Renewal' AND NOT EXISTS (SELECT 1 FROM sales_data.quotes AS q WHERE q.opportunity_id = o.opportunity_id))
SELECT d.deal_id, d.opportunity_id, d.win_loss_reason
FROM sales_data.closed_deals AS d
JOIN sales_data.opportunities AS o USING (opportunity_id)
WHERE o.stage = 'Closed Lost' AND o.opportunity_type <> 'Renewal' AND d.win_loss_reason LIKE 'Price%'
  AND NOT EXISTS (SELECT 1 FROM sales_data.quotes AS q WHERE q.opportunity_id = d.opportunity_id)
