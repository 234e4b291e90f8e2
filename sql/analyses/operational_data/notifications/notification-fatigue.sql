-- title: Reading of notifications by how many came before
-- question: Do customers read less when we send them more, and how many messages a month are too many?
-- asked: Are we sending customers too many messages?
-- asked: Does sending more notifications make people read less, and where is the limit?
-- asked: At what number of messages a month do customers stop reading?
-- use-case: Notification fatigue
-- says: By how many messages came before, the read rate {ranges read_percent by load}.
-- read: Load is how many messages the customer got in the 30 days up to this one, this one included, per ten user accounts, inactive ones too, so that large customers compare with small ones. Expected is the read rate that the mix of channels and kinds alone would give; the index is read over expected, in per cent. An index that falls with the load is fatigue; one near 100 throughout says there is none.
-- chart: column x=load y=read_percent,expected_percent
-- rate: read_percent of messages, read_of_urgent_percent of read_of_urgent_n, promotion_and_system_percent of messages
-- mean: reading_index of messages
-- difficulty: intermediate
-- parameter: region
-- parameter: segment
-- parameter: within_days = 365
WITH people AS (
  SELECT u.customer_id, count(*) AS users
  FROM operational_data.user_accounts AS u
  GROUP BY u.customer_id
),
sent AS (
  SELECT n.customer_id, n.sent_date, n.channel, n.notification_type, n.priority, n.status,
    count(*) OVER (PARTITION BY n.customer_id ORDER BY n.sent_date RANGE BETWEEN INTERVAL '29 days' PRECEDING AND CURRENT ROW) AS messages
  FROM operational_data.notifications AS n
  JOIN sales_data.customers AS c ON c.customer_id = n.customer_id
  WHERE n.status <> 'Failed' AND n.sent_date > CAST($as_of AS DATE) - CAST($within_days AS INTEGER) - 30 AND n.sent_date <= CAST($as_of AS DATE)
    AND (CAST($region AS VARCHAR) IS NULL OR c.region = $region)
    AND (CAST($segment AS VARCHAR) IS NULL OR c.company_size = $segment)
),
usual AS (
  SELECT s.channel, s.notification_type, CAST(1.0 * count(*) FILTER (WHERE s.status = 'Read') / count(*) AS DECIMAL(18,6)) AS rate
  FROM sent AS s
  WHERE s.sent_date > CAST($as_of AS DATE) - CAST($within_days AS INTEGER)
  GROUP BY s.channel, s.notification_type
),
loaded AS (
  SELECT s.*, u.rate, 10.0 * s.messages / p.users AS load,
    CASE WHEN 10.0 * s.messages / p.users < 1 THEN 1 WHEN 10.0 * s.messages / p.users < 2 THEN 2 WHEN 10.0 * s.messages / p.users < 4 THEN 3
         WHEN 10.0 * s.messages / p.users < 8 THEN 4 ELSE 5 END AS band
  FROM sent AS s
  JOIN people AS p ON p.customer_id = s.customer_id
  JOIN usual AS u ON u.channel = s.channel AND u.notification_type = s.notification_type
  WHERE s.sent_date > CAST($as_of AS DATE) - CAST($within_days AS INTEGER)
)
SELECT
  CASE l.band WHEN 1 THEN '1 below 1' WHEN 2 THEN '2 1 to 2' WHEN 3 THEN '3 2 to 4' WHEN 4 THEN '4 4 to 8' ELSE '5 8 and more' END AS load,
  count(*) AS messages,
  count(DISTINCT l.customer_id) AS customers,
  round(CAST(1.0 * sum(l.messages) / count(*) AS DECIMAL(18, 6)), 1) AS mean_messages_in_30_days,
  round(CAST(100.0 * count(*) FILTER (WHERE l.status = 'Read') / count(*) AS DECIMAL(18, 6)), 1) AS read_percent,
  round(CAST(100.0 * sum(l.rate) / count(*) AS DECIMAL(18, 6)), 1) AS expected_percent,
  round(CAST(100.0 * count(*) FILTER (WHERE l.status = 'Read') / nullif(sum(l.rate), 0) AS DECIMAL(18, 6)), 0) AS reading_index,
  round(CAST(100.0 * count(*) FILTER (WHERE l.priority IN ('High', 'Critical') AND l.status = 'Read') / nullif(count(*) FILTER (WHERE l.priority IN ('High', 'Critical')), 0) AS DECIMAL(18, 6)), 1) AS read_of_urgent_percent,
  round(CAST(100.0 * count(*) FILTER (WHERE l.notification_type IN ('Promotion', 'System')) / count(*) AS DECIMAL(18, 6)), 1) AS promotion_and_system_percent,
  count(*) FILTER (WHERE l.priority IN ('High', 'Critical')) AS read_of_urgent_n
FROM loaded AS l
GROUP BY l.band
ORDER BY l.band
