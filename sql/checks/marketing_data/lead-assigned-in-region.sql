-- title: Leads are assigned to sellers of their region
-- tables: marketing_data.leads, sales_data.territories
-- A seller works one region.
-- corruption: UPDATE marketing_data.leads SET assigned_to = assigned_to || 'x' WHERE true
SELECT l.lead_id, l.assigned_to, l.region
FROM marketing_data.leads AS l
WHERE NOT EXISTS (FROM sales_data.territories AS t WHERE t.sales_rep = l.assigned_to AND t.region = l.region)
