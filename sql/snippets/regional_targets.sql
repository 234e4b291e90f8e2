-- The sales targets of regions, each with the last day of its quarter; the standing quotas of reps are none of them.
SELECT t.*, CAST(make_date(CAST(substring(t.quarter, 4, 4) AS INTEGER), 3 * CAST(substring(t.quarter, 2, 1) AS INTEGER) - 2, 1) + INTERVAL '3 months' AS DATE) - 1 AS last_day
FROM sales_data.sales_targets AS t
WHERE t.region IS NOT NULL AND t.sales_rep IS NULL
