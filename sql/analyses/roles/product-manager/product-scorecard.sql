-- title: Scorecard of each product against the catalogue
-- question: How does my product stand this quarter against the others in growth, use, quality and satisfaction?
-- asked: How does my product score against the rest this quarter on growth, usage, quality and happiness?
-- asked: What is the quarterly scorecard of my product?
-- asked: Is my product doing better or worse than its siblings?
-- says: Of products with ten installs or more, {least mean_rank by product_name where live_installs > 9} stands first by mean rank and {most mean_rank by product_name where live_installs > 9} last; all products bring {sum annual_value} a year from {sum live_installs 'live install'}.
-- read: Installs won and left are of the last 92 days. Ranks count from the best product (1) by growth of active users in four months at the same installs, those in their first half year then left aside, adoption, fault tickets per 100 installs and satisfaction; mean_rank is their mean, without those that are not known; low is good. Satisfaction is the mean of the surveys (1 to 5) answered right after tickets of the product in the last year, shown from five answers on. A month counts once all its installs are measured, from its 22nd day on.
-- chart: bar x=product_name y=mean_rank
-- difficulty: advanced
-- parameter: product
-- parameter: region
-- shows: arr = annual_value
-- shows: live_installs = live_installs
-- uses: install_ends, csat_answers
WITH chosen AS (
  SELECT customer_id FROM sales_data.customers WHERE (CAST($region AS VARCHAR) IS NULL OR region = $region)
),
installs AS (
  SELECT i.product_id,
    count(*) FILTER (WHERE i.is_live) AS live,
    coalesce(sum(i.contract_value) FILTER (WHERE i.is_live), 0) AS annual_value,
    count(*) FILTER (WHERE i.install_date > CAST($as_of AS DATE) - 92) AS won,
    count(*) FILTER (WHERE NOT i.is_live AND i.last_day >= CAST($as_of AS DATE) - 92) AS gone
  FROM install_ends AS i
  JOIN chosen AS c ON c.customer_id = i.customer_id
  WHERE i.install_date <= CAST($as_of AS DATE)
  GROUP BY i.product_id
),
measured AS (
  SELECT u.product_id, u.usage_date, u.active_users, u.feature_adoption_score, u.error_rate_percent, i.install_date < u.usage_date - 302 AS is_settled,
    lag(u.active_users, 2) OVER (PARTITION BY u.customer_id, u.product_id ORDER BY u.usage_date) AS users_before
  FROM usage_data.product_usage_summary AS u
  JOIN chosen AS c ON c.customer_id = u.customer_id
  JOIN sales_data.customer_products AS i ON i.customer_id = u.customer_id AND i.product_id = u.product_id
  WHERE u.usage_date BETWEEN CAST($as_of AS DATE) - 215 AND CAST($as_of AS DATE)
),
usage AS (
  SELECT product_id,
    100.0 * sum(active_users - users_before) FILTER (WHERE is_settled) / nullif(sum(users_before) FILTER (WHERE is_settled), 0) AS growth,
    1.0 * sum(feature_adoption_score) / count(*) AS adoption,
    1.0 * sum(error_rate_percent) / count(*) AS error_rate
  FROM measured
  WHERE CAST(date_trunc('month', usage_date) AS DATE) = (SELECT CAST(date_trunc('month', max(usage_date)) AS DATE) FROM measured WHERE CAST(date_trunc('month', usage_date) AS DATE) + 21 <= CAST($as_of AS DATE))
  GROUP BY product_id
),
tickets AS (
  SELECT t.product_id, count(*) AS tickets, count(*) FILTER (WHERE t.ticket_type IN ('Bug', 'Performance')) AS faults
  FROM support_data.support_tickets AS t
  JOIN chosen AS c ON c.customer_id = t.customer_id
  WHERE t.created_date > CAST($as_of AS DATE) - 92 AND t.created_date <= CAST($as_of AS DATE)
  GROUP BY t.product_id
),
csat AS (
  SELECT t.product_id, 1.0 * sum(s.satisfaction_score) / count(*) AS satisfaction
  FROM csat_answers AS s
  JOIN support_data.support_tickets AS t ON t.ticket_id = s.ticket_id
  JOIN chosen AS c ON c.customer_id = t.customer_id
  WHERE s.response_date > CAST($as_of AS DATE) - 365
  GROUP BY t.product_id
  HAVING count(*) >= 5
),
card AS (
  SELECT i.product_id, i.live, i.annual_value, i.won, i.gone,
    round(CAST(u.growth AS DECIMAL(18, 6)), 1) AS growth,
    round(CAST(u.adoption AS DECIMAL(18, 6)), 1) AS adoption,
    round(CAST(u.error_rate AS DECIMAL(18, 6)), 2) AS error_rate,
    round(CAST(100.0 * coalesce(t.faults, 0) / nullif(i.live, 0) AS DECIMAL(18, 6)), 1) AS faults,
    round(CAST(s.satisfaction AS DECIMAL(18, 6)), 2) AS satisfaction
  FROM installs AS i
  LEFT JOIN usage AS u ON u.product_id = i.product_id
  LEFT JOIN tickets AS t ON t.product_id = i.product_id
  LEFT JOIN csat AS s ON s.product_id = i.product_id
  WHERE i.live > 0
),
ranked AS (
  SELECT c.*,
    CASE WHEN c.growth IS NOT NULL THEN rank() OVER (ORDER BY c.growth DESC NULLS LAST) END AS growth_rank,
    CASE WHEN c.adoption IS NOT NULL THEN rank() OVER (ORDER BY c.adoption DESC NULLS LAST) END AS adoption_rank,
    rank() OVER (ORDER BY c.faults) AS fault_rank,
    CASE WHEN c.satisfaction IS NOT NULL THEN rank() OVER (ORDER BY c.satisfaction DESC NULLS LAST) END AS satisfaction_rank
  FROM card AS c
)
SELECT
  p.product_name,
  r.product_id,
  round(CAST(1.0 * (coalesce(r.growth_rank, 0) + coalesce(r.adoption_rank, 0) + r.fault_rank + coalesce(r.satisfaction_rank, 0))
    / (1 + CASE WHEN r.growth_rank IS NULL THEN 0 ELSE 1 END + CASE WHEN r.adoption_rank IS NULL THEN 0 ELSE 1 END
      + CASE WHEN r.satisfaction_rank IS NULL THEN 0 ELSE 1 END) AS DECIMAL(18, 6)), 1) AS mean_rank,
  r.live AS live_installs,
  r.annual_value,
  r.won AS installs_won,
  r.gone AS installs_left,
  r.growth AS user_growth_percent,
  r.growth_rank,
  r.adoption AS adoption_score,
  r.adoption_rank,
  r.faults AS faults_per_100_installs,
  r.fault_rank,
  r.error_rate AS error_rate_percent,
  r.satisfaction,
  r.satisfaction_rank
FROM ranked AS r
JOIN sales_data.products AS p ON p.product_id = r.product_id
WHERE (CAST($product AS VARCHAR) IS NULL OR r.product_id = $product)
ORDER BY mean_rank, r.annual_value DESC, r.product_id
