-- title: A review of a loss gives no other reason than the record
-- tables: sales_data.customer_notes, sales_data.closed_deals
-- What sellers write among themselves on the day of a loss or behind it; each reason has words of its own.
-- corruption: UPDATE sales_data.closed_deals SET win_loss_reason = CASE WHEN win_loss_reason LIKE 'Timing%' THEN 'Price/Budget' ELSE 'Timing' END WHERE status = 'Lost'
SELECT n.note_id, d.deal_id, d.win_loss_reason, n.note_text
FROM sales_data.closed_deals AS d
JOIN sales_data.customer_notes AS n ON n.opportunity_id = d.opportunity_id AND n.note_date >= d.close_date
WHERE d.status = 'Lost'
  AND n.note_type = 'Internal'
  AND (
    (regexp_matches(n.note_text, '[Nn]o decision') AND d.win_loss_reason NOT LIKE 'No decision%')
    OR (regexp_matches(n.note_text, '^(Lost on price|It was the price|Price\. In short)') AND d.win_loss_reason NOT LIKE 'Price/Budget%')
    OR (regexp_matches(n.note_text, '^(Lost on functionality|Missing feature|Down to functionality)') AND d.win_loss_reason NOT LIKE 'Missing features%')
    OR (regexp_matches(n.note_text, '^(Timing|Wrong timing)') AND d.win_loss_reason NOT LIKE 'Timing%')
    OR (regexp_matches(n.note_text, '(took it, mostly|won on|What decided it)') AND d.win_loss_reason NOT LIKE 'Competitor%')
  )
