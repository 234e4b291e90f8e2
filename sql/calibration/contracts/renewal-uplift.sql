-- metric: Price uplift at renewal
-- reference: 1.B #37 [S27][S28]
-- low: 3
-- typical: 7–9
-- high: 12
-- unit: %
-- note: Mean change of the price of a licence a year from the first contract to its renewal, by line; renewals without a rise count as 0.
WITH prices AS (
  SELECT k.customer_id, k.contract_type, k.start_date, l.product_id, l.unit_price * 12 / l.term_months AS a_year
  FROM sales_data.contracts AS k
  JOIN sales_data.quote_line_items AS l USING (quote_id)
  WHERE k.contract_type IN ('Master Agreement', 'Renewal')
),
steps AS (
  SELECT a_year, lag(a_year) OVER (PARTITION BY customer_id, product_id ORDER BY start_date) AS before
  FROM prices
)
SELECT 100 * avg(a_year / before - 1)
FROM steps
WHERE before > 0
