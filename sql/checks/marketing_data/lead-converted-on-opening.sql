-- title: A lead is converted on the day its opportunity is created, and not before it came
-- tables: marketing_data.leads, sales_data.opportunities
-- Status, opportunity and date say the same.
-- corruption: UPDATE marketing_data.leads SET conversion_date = conversion_date - 1 WHERE conversion_date IS NOT NULL
SELECT l.lead_id, l.lead_status, l.converted_to_opp_id, l.created_date, l.conversion_date, o.created_date AS opened
FROM marketing_data.leads AS l
LEFT JOIN sales_data.opportunities AS o ON o.opportunity_id = l.converted_to_opp_id
WHERE (l.lead_status = 'Converted') <> (l.converted_to_opp_id IS NOT NULL)
  OR l.conversion_date IS DISTINCT FROM o.created_date
  OR l.conversion_date < l.created_date
