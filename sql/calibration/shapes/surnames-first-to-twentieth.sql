-- metric: Bearers of the commonest surname per bearer of the twentieth, people in the United States
-- reference: 1.E
-- low: 1.8
-- typical: 2–3.5
-- high: 5
-- unit: ratio
-- note: United States Census Bureau, surnames of 2010: 828 to 290 in 100,000. A list drawn evenly has 1.3.
WITH people AS (
  SELECT u.last_name
  FROM operational_data.user_accounts AS u
  JOIN sales_data.customers AS c USING (customer_id)
  WHERE c.country = 'United States'
), counted AS (
  SELECT count(*) AS bearers, row_number() OVER (ORDER BY count(*) DESC) AS place
  FROM people
  GROUP BY last_name
)
SELECT max(bearers) FILTER (place = 1) / max(bearers) FILTER (place = 20)
FROM counted
