-- metric: Questions and configuration in the first 90 days
-- reference: 1.D #94
-- low: 50
-- typical: 65
-- high: 80
-- unit: %
-- note: Share of the tickets about a product in the first 90 days after its installation.
SELECT 100 * avg((t.ticket_type IN ('Question', 'Configuration'))::INT), count(*)
FROM support_data.support_tickets AS t
JOIN sales_data.customer_products AS i USING (customer_id, product_id)
WHERE t.created_date - i.install_date < 90
