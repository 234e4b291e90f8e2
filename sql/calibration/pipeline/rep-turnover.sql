-- metric: Annual turnover of reps
-- reference: 1.A #17 [S13]
-- low: 20
-- typical: 25–30
-- high: 36
-- unit: %
-- note: Reps who were followed by another in their territory ÷ years that all reps were in office.
WITH spans AS (
  SELECT effective_date, lead(effective_date) OVER (PARTITION BY territory_name ORDER BY effective_date) AS followed
  FROM sales_data.territories
)
SELECT 100 * count(followed) / sum((coalesce(followed, getvariable('as_of') + 1) - effective_date) / 365.25)
FROM spans
