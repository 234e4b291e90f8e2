-- The discount of the last quote of each opportunity.
SELECT opportunity_id, arg_max(discount_percent, quote_id) AS discount
FROM sales_data.quotes
GROUP BY opportunity_id
