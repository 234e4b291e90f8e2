-- The ARR of each customer a year before the end of each quarter shown and at that end, of those who had any a year before. Only ends whose
-- year before lies in the window.
-- uses: quarter_ends, signed_contracts
SELECT e.quarter, e.last_day, s.customer_id,
  coalesce(sum(s.annual_value) FILTER (WHERE s.start_date <= e.year_before AND s.end_date >= e.year_before), 0) AS opening,
  coalesce(sum(s.annual_value) FILTER (WHERE s.start_date <= e.last_day AND s.end_date >= e.last_day), 0) AS closing
FROM (SELECT q.*, CAST(q.last_day + 1 - INTERVAL '12 months' AS DATE) - 1 AS year_before FROM quarter_ends AS q) AS e
JOIN signed_contracts AS s ON s.start_date <= e.last_day AND s.end_date >= e.year_before
WHERE e.year_before >= CAST($start AS DATE) - 1
GROUP BY e.quarter, e.last_day, s.customer_id
HAVING coalesce(sum(s.annual_value) FILTER (WHERE s.start_date <= e.year_before AND s.end_date >= e.year_before), 0) > 0
