-- title: Intelligence about a deal is gathered while it is open
-- tables: sales_data.competitive_intelligence, sales_data.opportunities
-- Not before the opportunity opened and not after it closed.
-- corruption: UPDATE sales_data.competitive_intelligence SET intel_date = intel_date - 1 WHERE true
SELECT i.intel_id, i.opportunity_id, i.intel_date, o.created_date, o.close_date, o.stage
FROM sales_data.competitive_intelligence AS i
JOIN sales_data.opportunities AS o USING (opportunity_id)
WHERE i.intel_date < o.created_date
   OR (o.stage IN ('Closed Won', 'Closed Lost') AND i.intel_date > o.close_date)
