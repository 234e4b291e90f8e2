-- title: Every first deal that sales did not find itself came through one lead
-- tables: sales_data.opportunities, marketing_data.leads
-- Marketing, the web, customers and partners bring leads; what sales finds has none, nor have deals with customers.
-- The lead may be older than the window and not be shown, but no older than a year.
-- corruption: UPDATE sales_data.opportunities SET lead_source = 'Marketing' WHERE lead_source <> 'Marketing'
SELECT o.opportunity_id, o.opportunity_type, o.lead_source, count(l.lead_id) AS leads
FROM sales_data.opportunities AS o
LEFT JOIN marketing_data.leads AS l ON l.converted_to_opp_id = o.opportunity_id
GROUP BY o.opportunity_id, o.opportunity_type, o.lead_source, o.created_date
HAVING count(l.lead_id) > CASE WHEN o.opportunity_type = 'New Business' AND o.lead_source <> 'Sales' THEN 1 ELSE 0 END
  OR o.opportunity_type = 'New Business' AND o.lead_source <> 'Sales' AND o.created_date >= getvariable('start') + INTERVAL 1 YEAR AND count(l.lead_id) = 0
