-- title: A lead and its opportunity came the same way
-- tables: marketing_data.leads, sales_data.opportunities
-- The sources of leads are finer than those of opportunities.
-- corruption: UPDATE sales_data.opportunities SET lead_source = 'Marketing' WHERE lead_source <> 'Marketing'
SELECT l.lead_id, l.lead_source, o.lead_source AS opportunity_source
FROM marketing_data.leads AS l
JOIN sales_data.opportunities AS o ON o.opportunity_id = l.converted_to_opp_id
WHERE o.lead_source <> CASE l.lead_source
  WHEN 'Website' THEN 'Web' WHEN 'Organic Search' THEN 'Web'
  WHEN 'Customer Referral' THEN 'Referral' WHEN 'Partner Referral' THEN 'Partner'
  ELSE 'Marketing' END
