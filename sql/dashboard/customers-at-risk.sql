-- title: Customers at high risk
-- meaning: Customers whose last health score, not older than two weeks, says a high or critical risk.
-- unit: count
-- kind: stock
-- good: down
-- also: red accounts, churn risk, health
-- place: 12
-- for: board, csm, product-manager
-- answer: csm/churn-risk-with-reasons
-- uses: quarter_ends, signed_contracts
SELECT x.quarter AS period, count(*) FILTER (WHERE x.risk_level IN ('High', 'Critical')) AS value
FROM (
  SELECT e.quarter, e.last_day, h.risk_level, row_number() OVER (PARTITION BY e.last_day, h.customer_id ORDER BY h.score_date DESC) AS recency
  FROM quarter_ends AS e
  JOIN operational_data.customer_health_score AS h ON h.score_date BETWEEN e.last_day - 13 AND e.last_day
  JOIN (
    SELECT DISTINCT q.last_day, s.customer_id
    FROM quarter_ends AS q
    JOIN signed_contracts AS s ON s.start_date <= q.last_day AND s.end_date >= q.last_day
  ) AS c ON c.last_day = e.last_day AND c.customer_id = h.customer_id
) AS x
WHERE x.recency = 1
GROUP BY x.quarter, x.last_day
ORDER BY x.last_day
