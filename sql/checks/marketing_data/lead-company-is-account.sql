-- title: A converted lead tells the same of its company as the account
-- tables: marketing_data.leads, sales_data.opportunities, sales_data.customers
-- Name, industry where it was given, size, region and country.
-- corruption: UPDATE marketing_data.leads SET industry = 'Technology' WHERE industry <> 'Technology'
SELECT l.lead_id, l.company_name, c.customer_name
FROM marketing_data.leads AS l
JOIN sales_data.opportunities AS o ON o.opportunity_id = l.converted_to_opp_id
JOIN sales_data.customers AS c ON c.customer_id = o.customer_id
WHERE (l.company_name, coalesce(l.industry, c.industry), l.company_size, l.region, l.country)
  IS DISTINCT FROM (c.customer_name, c.industry, c.company_size, c.region, c.country)
