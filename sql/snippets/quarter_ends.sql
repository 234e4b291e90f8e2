-- The quarters that a dashboard shows, fourteen at most, each with its first and last day: none that began before the window, and the one in
-- progress up to today.
SELECT q.n, concat('Q', CAST(EXTRACT(quarter FROM q.first_day) AS INTEGER), ' ', CAST(EXTRACT(year FROM q.first_day) AS INTEGER)) AS quarter,
  q.first_day,
  least(CAST(q.first_day + INTERVAL '3 months' AS DATE) - 1, CAST($as_of AS DATE)) AS last_day
FROM (
  SELECT g.n, CAST(date_trunc('quarter', CAST($as_of AS DATE)) - (13 - g.n) * INTERVAL '3 months' AS DATE) AS first_day
  FROM generate_series(0, 13) AS g(n)
) AS q
WHERE q.first_day >= CAST($start AS DATE)
