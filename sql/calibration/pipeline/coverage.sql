-- metric: Pipeline coverage
-- reference: 1.A #13 [S3][S12]
-- low: 2.5
-- typical: 3.5
-- high: 6
-- unit: ×
-- note: Open on the first day of a quarter and decided in it, ÷ the quarter’s targets, over the last four full quarters; what was open and slipped is not in the tables.
WITH quarters AS (
  SELECT DISTINCT quarter, make_date(right(quarter, 4)::INT, 3 * substr(quarter, 2, 1)::INT - 2, 1) AS first_day
  FROM sales_data.sales_targets
  WHERE sales_rep IS NULL
),
last_year AS (
  FROM quarters
  WHERE first_day + INTERVAL 3 MONTH <= getvariable('as_of') + 1
  ORDER BY first_day DESC
  LIMIT 4
)
SELECT
  (SELECT sum(o.amount)
   FROM sales_data.opportunities AS o, last_year AS q
   WHERE o.created_date < q.first_day AND o.close_date >= q.first_day AND o.close_date < q.first_day + INTERVAL 3 MONTH)
  / (SELECT sum(t.target_amount)
     FROM sales_data.sales_targets AS t
     JOIN last_year AS q USING (quarter)
     WHERE t.sales_rep IS NULL)
