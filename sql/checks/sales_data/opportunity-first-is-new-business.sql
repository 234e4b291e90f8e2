-- title: An account's first won deal is New Business
-- tables: sales_data.opportunities, sales_data.customers
-- Upsell, Cross-sell and Renewal deals open only after a New Business deal of the account was won,
-- which is not shown where it was closed before the window.
-- corruption: UPDATE sales_data.opportunities SET created_date = created_date - 1 WHERE true
SELECT o.opportunity_id, o.customer_id, o.opportunity_type, o.created_date
FROM sales_data.opportunities AS o
JOIN sales_data.customers AS c USING (customer_id)
WHERE o.opportunity_type <> 'New Business' AND c.created_date >= getvariable('start')
  AND NOT EXISTS (
    FROM sales_data.opportunities AS first
    WHERE first.customer_id = o.customer_id
      AND first.opportunity_type = 'New Business'
      AND first.stage = 'Closed Won'
      AND first.close_date <= o.created_date
  )
