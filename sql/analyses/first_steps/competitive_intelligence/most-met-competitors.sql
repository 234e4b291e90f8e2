-- title: The competitors that we meet most
-- question: Which competitors did we meet most often in the last year?
-- asked: Who are we up against most of the time?
-- asked: Which rival vendors have come up most over the past twelve months?
-- asked: Who is our main competition, judged by how often the name is mentioned?
-- says: {count 'competitor'} came up, most often in reports {most reports by competitor}.
-- read: Reports of the months asked for that name the competitor, from talks, customers, partners and the market. More than one report may speak of the same deal.
-- chart: bar x=competitor y=reports
-- total: reports
-- difficulty: easy
-- parameter: within_months = 12
-- parameter: top = 10
SELECT
  i.competitor_name AS competitor,
  count(*) AS reports,
  count(DISTINCT i.customer_id) AS accounts,
  max(i.intel_date) AS last_report,
  count(*) OVER () AS rows_in_all
FROM sales_data.competitive_intelligence AS i
WHERE i.intel_date > CAST(CAST($as_of AS DATE) - CAST($within_months AS INTEGER) * INTERVAL '1 month' AS DATE)
GROUP BY i.competitor_name
ORDER BY reports DESC, competitor
LIMIT CAST($top AS INTEGER)
