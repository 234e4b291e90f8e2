-- title: The rep of an opportunity works in its region
-- tables: sales_data.opportunities, sales_data.territories
-- The rep has a territory there; a deal keeps its rep when the rep leaves, so inactive territories count.
-- corruption: UPDATE sales_data.opportunities SET sales_rep = sales_rep || 'x' WHERE true
SELECT o.opportunity_id, o.sales_rep, o.region
FROM sales_data.opportunities AS o
WHERE NOT EXISTS (
  FROM sales_data.territories AS t
  WHERE t.sales_rep = o.sales_rep AND t.region = o.region
)
