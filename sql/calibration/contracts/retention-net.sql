-- metric: Net revenue retention
-- reference: 1.B #31 [S22][S23]
-- low: 95
-- typical: 101–103
-- high: 110
-- unit: %
-- note: Of the ARR in force a year ago, what the same customers bring now.
WITH arr AS (
  SELECT
    customer_id,
    coalesce(sum(annual_value) FILTER (getvariable('as_of') - INTERVAL 12 MONTH BETWEEN start_date AND end_date), 0) AS opening,
    coalesce(sum(annual_value) FILTER (getvariable('as_of') BETWEEN start_date AND end_date), 0) AS closing
  FROM sales_data.contracts
  GROUP BY customer_id
  HAVING opening > 0
)
SELECT 100 * sum(closing) / sum(opening)
FROM arr
