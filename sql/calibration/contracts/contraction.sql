-- metric: Contraction
-- reference: 1.B #34
-- low: 1
-- typical: 3
-- high: 6
-- unit: %
-- note: Of the ARR in force a year ago, what customers who stayed bring less.
WITH arr AS (
  SELECT
    customer_id,
    coalesce(sum(annual_value) FILTER (getvariable('as_of') - INTERVAL 12 MONTH BETWEEN start_date AND end_date), 0) AS opening,
    coalesce(sum(annual_value) FILTER (getvariable('as_of') BETWEEN start_date AND end_date), 0) AS closing
  FROM sales_data.contracts
  GROUP BY customer_id
  HAVING opening > 0
)
SELECT 100 * sum(greatest(opening - closing, 0)) FILTER (closing > 0) / sum(opening)
FROM arr
