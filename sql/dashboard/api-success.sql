-- title: API calls that succeed
-- meaning: Calls to the API that succeeded, by quarter.
-- unit: percent
-- kind: flow
-- good: up
-- also: API reliability, error rate, uptime
-- place: 28
-- for: product-manager
-- answer: product-manager/api-reliability-by-endpoint
-- uses: ended_quarters
SELECT e.quarter AS period, 100.0 * sum(a.success_count) / sum(a.call_count) AS value
FROM ended_quarters AS e
JOIN usage_data.api_usage AS a ON a.usage_date BETWEEN e.first_day AND e.last_day
GROUP BY e.quarter, e.last_day
HAVING sum(a.call_count) > 0
ORDER BY e.last_day
