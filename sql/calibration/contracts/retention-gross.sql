-- metric: Gross revenue retention
-- reference: 1.B #30 [S22][S23]
-- low: 85
-- typical: 90–92
-- high: 95
-- unit: %
-- note: Of the ARR in force a year ago, what the same customers still bring, growth not counted.
WITH arr AS (
  SELECT
    customer_id,
    coalesce(sum(annual_value) FILTER (getvariable('as_of') - INTERVAL 12 MONTH BETWEEN start_date AND end_date), 0) AS opening,
    coalesce(sum(annual_value) FILTER (getvariable('as_of') BETWEEN start_date AND end_date), 0) AS closing
  FROM sales_data.contracts
  GROUP BY customer_id
  HAVING opening > 0
)
SELECT 100 * sum(least(opening, closing)) / sum(opening)
FROM arr
