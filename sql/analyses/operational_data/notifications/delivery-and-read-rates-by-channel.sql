-- title: Delivery and reading of notifications by channel and kind
-- question: Through which channel do our notifications arrive and get read, kind by kind, and is it getting better?
-- asked: Which notification channel works best for which kind of message, and is it improving?
-- asked: Do our messages get delivered and read, by channel and kind?
-- asked: E-mail, in-app, text or push: what actually gets read?
-- use-case: Delivery and read rates by channel
-- says: By channel the read rate {ranges read_percent by channel}[; over all it {changed read_percent from read_before_percent}].
-- read: Delivered is everything that arrived, read messages included; read and read within a day are shares of the delivered. Sent but unconfirmed count as not delivered. Change is the read rate of the last days given against as many before, in points; it is empty where fewer than the least were sent in either time.
-- chart: heat x=channel y=read_percent series=kind
-- rate: delivered_percent of sent, failed_percent of sent, read_percent of read_n, read_within_a_day_percent of read_n, read_before_percent of read_before_n
-- differs: read_percent from read_before_percent
-- difficulty: intermediate
-- parameter: region
-- parameter: segment
-- parameter: within_days = 365
-- parameter: min_rows = 20
WITH sent AS (
  SELECT n.channel, n.notification_type, n.status, n.sent_date, n.read_date,
    CASE WHEN n.sent_date > CAST($as_of AS DATE) - CAST($within_days AS INTEGER) THEN 1 ELSE 0 END AS now
  FROM operational_data.notifications AS n
  JOIN sales_data.customers AS c ON c.customer_id = n.customer_id
  WHERE n.sent_date > CAST($as_of AS DATE) - 2 * CAST($within_days AS INTEGER) AND n.sent_date <= CAST($as_of AS DATE)
    AND (CAST($region AS VARCHAR) IS NULL OR c.region = $region)
    AND (CAST($segment AS VARCHAR) IS NULL OR c.company_size = $segment)
),
summed AS (
  SELECT s.channel, s.notification_type,
    count(*) FILTER (WHERE s.now = 1) AS sent,
    count(*) FILTER (WHERE s.now = 1 AND s.status IN ('Delivered', 'Read')) AS delivered,
    count(*) FILTER (WHERE s.now = 1 AND s.status = 'Failed') AS failed,
    count(*) FILTER (WHERE s.now = 1 AND s.status = 'Read') AS seen,
    count(*) FILTER (WHERE s.now = 1 AND s.status = 'Read' AND s.read_date <= s.sent_date + 1) AS seen_soon,
    sum(s.read_date - s.sent_date) FILTER (WHERE s.now = 1) AS days_to_read,
    count(*) FILTER (WHERE s.now = 0) AS sent_before,
    count(*) FILTER (WHERE s.now = 0 AND s.status IN ('Delivered', 'Read')) AS delivered_before,
    count(*) FILTER (WHERE s.now = 0 AND s.status = 'Read') AS seen_before
  FROM sent AS s
  GROUP BY s.channel, s.notification_type
)
SELECT
  s.channel,
  s.notification_type AS kind,
  s.sent,
  round(CAST(100.0 * s.sent / nullif(sum(s.sent) OVER (PARTITION BY s.notification_type), 0) AS DECIMAL(18, 6)), 1) AS share_of_kind_percent,
  round(CAST(100.0 * s.delivered / nullif(s.sent, 0) AS DECIMAL(18, 6)), 1) AS delivered_percent,
  round(CAST(100.0 * s.failed / nullif(s.sent, 0) AS DECIMAL(18, 6)), 1) AS failed_percent,
  round(CAST(100.0 * s.seen / nullif(s.delivered, 0) AS DECIMAL(18, 6)), 1) AS read_percent,
  round(CAST(100.0 * s.seen_soon / nullif(s.delivered, 0) AS DECIMAL(18, 6)), 1) AS read_within_a_day_percent,
  round(CAST(1.0 * s.days_to_read / nullif(s.seen, 0) AS DECIMAL(18, 6)), 1) AS mean_days_to_read,
  CASE WHEN s.sent >= CAST($min_rows AS INTEGER) AND s.sent_before >= CAST($min_rows AS INTEGER)
    THEN round(CAST(100.0 * s.seen / nullif(s.delivered, 0) AS DECIMAL(18, 6)), 1) - round(CAST(100.0 * s.seen_before / nullif(s.delivered_before, 0) AS DECIMAL(18, 6)), 1) END AS change_points,
  round(CAST(100.0 * s.seen_before / nullif(s.delivered_before, 0) AS DECIMAL(18, 6)), 1) AS read_before_percent,
  s.delivered - s.seen AS unread,
  s.delivered AS read_n,
  s.delivered_before AS read_before_n
FROM summed AS s
WHERE s.sent > 0
ORDER BY s.notification_type, read_percent DESC NULLS LAST, s.channel
