-- title: E-mail engagement rates by month
-- question: Are our open and click rates rising or falling, beyond the ups and downs of single months?
-- asked: Are our e-mail open and click rates really trending, or is it just noise?
-- asked: Is e-mail engagement getting better or worse over time?
-- asked: Do fewer people open and click our mails than before, single odd months aside?
-- use-case: Engagement rate trends
-- says: The open rate {moved open_rate_percent by month}; the click rate {moved click_rate_percent by month}.
-- read: Rates are weighted by delivered e-mails. The three-month rate smooths months of few sends; the change is against the same month a year before, in points, and is empty where nothing was sent then.
-- chart: line x=month y=open_rate_percent,open_rate_3_months_percent
-- rate: open_rate_percent of delivered, click_rate_percent of delivered, click_to_open_percent of click_to_open_n
-- difficulty: advanced
-- parameter: region
-- parameter: within_months = 24
-- shows: email_open_rate = open_rate_percent by month
WITH monthly AS (
  SELECT CAST(date_trunc('month', m.send_date) AS DATE) AS month, count(*) AS emails, sum(m.delivered_count) AS delivered,
    sum(m.open_count) AS opens, sum(m.click_count) AS clicks, sum(m.conversion_count) AS conversions, sum(m.unsubscribe_count) AS unsubscribes
  FROM marketing_data.email_campaigns AS m
  JOIN marketing_data.campaigns AS c ON c.campaign_id = m.campaign_id
  WHERE m.send_date <= CAST($as_of AS DATE)
    AND (CAST($region AS VARCHAR) IS NULL OR c.region = $region)
  GROUP BY 1
),
smoothed AS (
  SELECT m.month, sum(p.opens) AS opens, sum(p.clicks) AS clicks, sum(p.delivered) AS delivered
  FROM monthly AS m
  JOIN monthly AS p ON p.month <= m.month AND p.month >= CAST(m.month - INTERVAL '2 months' AS DATE)
  GROUP BY m.month
)
SELECT
  m.month, m.emails, m.delivered,
  round(CAST(100.0 * m.opens / nullif(m.delivered, 0) AS DECIMAL(18, 6)), 1) AS open_rate_percent,
  round(CAST(100.0 * t.opens / nullif(t.delivered, 0) AS DECIMAL(18, 6)), 1) AS open_rate_3_months_percent,
  round(CAST(100.0 * m.opens / nullif(m.delivered, 0) - 100.0 * y.opens / nullif(y.delivered, 0) AS DECIMAL(18, 6)), 1) AS open_points_to_year_before,
  round(CAST(100.0 * m.clicks / nullif(m.delivered, 0) AS DECIMAL(18, 6)), 2) AS click_rate_percent,
  round(CAST(100.0 * t.clicks / nullif(t.delivered, 0) AS DECIMAL(18, 6)), 2) AS click_rate_3_months_percent,
  round(CAST(100.0 * m.clicks / nullif(m.opens, 0) AS DECIMAL(18, 6)), 1) AS click_to_open_percent,
  m.conversions, round(CAST(1000.0 * m.conversions / nullif(m.delivered, 0) AS DECIMAL(18, 6)), 2) AS conversions_per_1000,
  m.opens AS click_to_open_n
FROM monthly AS m
JOIN smoothed AS t ON t.month = m.month
LEFT JOIN monthly AS y ON y.month = CAST(m.month - INTERVAL '1 year' AS DATE)
WHERE m.month > CAST(date_trunc('month', CAST($as_of AS DATE)) - CAST($within_months AS INTEGER) * INTERVAL '1 month' AS DATE)
ORDER BY m.month
