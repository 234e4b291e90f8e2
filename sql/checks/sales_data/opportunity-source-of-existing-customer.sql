-- title: Deals with existing customers are sourced by Sales
-- tables: sales_data.opportunities
-- Lead sources describe how an account was won; renewals and expansions come from its own sales team.
-- corruption: UPDATE sales_data.opportunities SET lead_source = 'Marketing' WHERE lead_source <> 'Marketing'
SELECT opportunity_id, opportunity_type, lead_source
FROM sales_data.opportunities
WHERE opportunity_type <> 'New Business' AND lead_source <> 'Sales'
