-- title: Customers by risk
-- question: How many of our customers are at low, medium, high or critical risk?
-- asked: How healthy is our customer base?
-- asked: How many accounts are at risk right now?
-- asked: How are customers spread over the risk levels?
-- says: {sum customers 'customer'} {has/have} a health score, {most of} them at risk level {largest customers by risk_level}.
-- read: The last score of each customer of today. High and Critical together are the customers at risk. Churn is the mean chance to leave within a year.
-- chart: column x=risk_level y=customers
-- total: customers
-- difficulty: easy
-- uses: health
SELECT
  h.risk_level,
  count(*) AS customers,
  round(CAST(avg(h.overall_score) AS DECIMAL(18, 6)), 1) AS mean_score,
  round(CAST(avg(h.churn_probability) AS DECIMAL(18, 6)), 1) AS mean_churn_percent
FROM health AS h
GROUP BY h.risk_level
ORDER BY mean_score DESC, h.risk_level
