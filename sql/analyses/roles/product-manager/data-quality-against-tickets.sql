-- title: Tickets that follow poor data quality
-- question: Do installs with poor data cost us more tickets, and of which kind?
-- asked: Does bad data quality lead to more support tickets, and about what?
-- asked: Do customers with dirty data cost us more support?
-- asked: How do poor-data installs and ticket numbers go together, by kind of ticket?
-- says: By data quality, tickets per 1,000 users {ranges tickets_per_1000_users by data_quality}; of these tickets the share about data {ranges data_tickets_percent by data_quality}.
-- read: Each measuring of data quality of the last two years is followed for 60 days: tickets of the same account about the same product, per 100 measurings. Data tickets are those tagged with duplicates, data quality, wrong totals, figures that differ, encoding, special characters, import, mapping, truncated or lost data. Compare the bands in their order: only if tickets fall from band to band does poor data go with more of them. Per 1,000 active users takes out that larger customers write more.
-- chart: column x=data_quality y=tickets_per_1000_users,data_tickets_per_1000_users
-- rate: data_tickets_percent of data_tickets_n, faults_percent of data_tickets_n, escalated_percent of data_tickets_n
-- mean: tickets_per_1000_users of measurings
-- difficulty: intermediate
-- parameter: product
-- parameter: region
-- parameter: within_days = 730
WITH data_ticket AS (
  SELECT DISTINCT ticket_id
  FROM support_data.ticket_tags
  WHERE tag_name IN ('duplicates', 'data-quality', 'wrong-totals', 'figures-differ', 'encoding', 'special-characters', 'import', 'mapping', 'truncated', 'data-loss')
),
measured AS (
  SELECT d.quality_metric_id, d.customer_id, d.product_id, d.metric_date, d.completeness_score, u.active_users,
    CASE WHEN d.overall_quality_score < 80 THEN 1 WHEN d.overall_quality_score < 85 THEN 2 WHEN d.overall_quality_score < 90 THEN 3 ELSE 4 END AS band
  FROM usage_data.data_quality_metrics AS d
  JOIN usage_data.product_usage_summary AS u
    ON u.customer_id = d.customer_id AND u.product_id = d.product_id AND u.usage_date = d.metric_date
  JOIN sales_data.customers AS c ON c.customer_id = d.customer_id
  WHERE d.metric_date > CAST($as_of AS DATE) - CAST($within_days AS INTEGER) AND d.metric_date <= CAST($as_of AS DATE) - 60
    AND (CAST($product AS VARCHAR) IS NULL OR d.product_id = $product)
    AND (CAST($region AS VARCHAR) IS NULL OR c.region = $region)
),
followed AS (
  SELECT m.quality_metric_id,
    count(*) AS tickets,
    count(x.ticket_id) AS data_tickets,
    count(*) FILTER (WHERE t.ticket_type IN ('Bug', 'Performance')) AS faults,
    count(*) FILTER (WHERE t.escalated = 'Yes') AS escalated
  FROM measured AS m
  JOIN support_data.support_tickets AS t
    ON t.customer_id = m.customer_id AND t.product_id = m.product_id
    AND t.created_date > m.metric_date AND t.created_date <= m.metric_date + 60
  LEFT JOIN data_ticket AS x ON x.ticket_id = t.ticket_id
  GROUP BY m.quality_metric_id
)
SELECT
  CASE m.band WHEN 1 THEN 'under 80' WHEN 2 THEN '80 to under 85' WHEN 3 THEN '85 to under 90' ELSE '90 and more' END AS data_quality,
  count(*) AS measurings,
  count(DISTINCT m.customer_id) AS accounts,
  round(CAST(1.0 * sum(m.active_users) / count(*) AS DECIMAL(18, 6)), 1) AS active_users_per_install,
  round(CAST(100.0 * coalesce(sum(f.tickets), 0) / count(*) AS DECIMAL(18, 6)), 1) AS tickets_per_100_measurings,
  round(CAST(1000.0 * coalesce(sum(f.tickets), 0) / nullif(sum(m.active_users), 0) AS DECIMAL(18, 6)), 1) AS tickets_per_1000_users,
  round(CAST(1000.0 * coalesce(sum(f.data_tickets), 0) / nullif(sum(m.active_users), 0) AS DECIMAL(18, 6)), 1) AS data_tickets_per_1000_users,
  round(CAST(100.0 * coalesce(sum(f.data_tickets), 0) / nullif(sum(f.tickets), 0) AS DECIMAL(18, 6)), 1) AS data_tickets_percent,
  round(CAST(100.0 * coalesce(sum(f.faults), 0) / nullif(sum(f.tickets), 0) AS DECIMAL(18, 6)), 1) AS faults_percent,
  round(CAST(100.0 * coalesce(sum(f.escalated), 0) / nullif(sum(f.tickets), 0) AS DECIMAL(18, 6)), 1) AS escalated_percent,
  sum(f.tickets) AS data_tickets_n
FROM measured AS m
LEFT JOIN followed AS f ON f.quality_metric_id = m.quality_metric_id
GROUP BY m.band
ORDER BY m.band
