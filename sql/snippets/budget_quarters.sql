-- Marketing's budget lines, each with the last day of its quarter; quarters that are not over yet are left out.
SELECT q.*
FROM (
  SELECT b.*, CAST(make_date(b.fiscal_year, 3 * CAST(substring(b.fiscal_quarter, 2, 1) AS INTEGER) - 2, 1) + INTERVAL '3 months' AS DATE) - 1 AS last_day
  FROM marketing_data.marketing_budget AS b
) AS q
WHERE q.last_day <= CAST($as_of AS DATE)
