-- metric: Win rate, new business, Small accounts
-- reference: 1.A #1 [S1]
-- low: 30
-- typical: 35
-- high: 40
-- unit: %
-- note: Won ÷ (won + lost), by count; the second source puts the same segments at 25–40, 15–25 and 10–20.
-- unmet: Within what the second source says of such accounts: 25–40.
-- uses: decided_deals
SELECT 100 * avg((d.status = 'Won')::INT), count(*)
FROM decided_deals AS d
JOIN sales_data.opportunities AS o USING (opportunity_id)
JOIN sales_data.customers AS c ON c.customer_id = d.customer_id
WHERE o.opportunity_type = 'New Business' AND c.company_size = 'Small'
