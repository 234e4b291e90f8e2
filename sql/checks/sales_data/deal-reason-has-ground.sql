-- title: The reason of a win is one that the deal could have
-- tables: sales_data.closed_deals, sales_data.opportunities
-- Nobody replaces other vendors, or meets a deadline, by renewing what runs; terms are better where something was given, and than those of
-- somebody; no account that is new is a satisfied customer.
-- corruption: UPDATE sales_data.closed_deals SET win_loss_reason = 'Other – vendor consolidation' WHERE status = 'Won'
SELECT d.deal_id, o.opportunity_type, o.competitor, d.discount_percent, d.win_loss_reason
FROM sales_data.closed_deals AS d
JOIN sales_data.opportunities AS o USING (opportunity_id)
WHERE d.status = 'Won'
  AND ((o.opportunity_type IN ('Renewal', 'Upsell')
      AND regexp_matches(d.win_loss_reason, ' – (vendor consolidation|fewer vendors|compliance deadline|audit finding)$'))
    OR (d.win_loss_reason LIKE '% – better terms than %' AND (o.competitor IS NULL OR d.discount_percent = 0))
    OR (regexp_matches(d.win_loss_reason, ' – (best|lowest) total cost$') AND o.competitor IS NULL)
    OR (o.opportunity_type = 'New Business'
      AND regexp_matches(d.win_loss_reason, ' – (satisfied users|happy with what they have|trusted vendor|known vendor)$')))
