-- title: E-mail engagement rates by month
-- question: Are our open and click rates rising or falling, beyond the ups and downs of single months?
-- asked: Are our e-mail open and click rates really trending, or is it just noise?
-- asked: Is e-mail engagement getting better or worse over time?
-- asked: Do fewer people open and click our mails than before, single odd months aside?
-- use-case: Engagement rate trends
-- says: Over three months, the open rate {moved open_rate_3_months_percent by month yearly}; the click rate {moved click_rate_3_months_percent by month yearly}.
-- read: All rates are of the mails delivered, save click_to_open_percent, which is of those opened. The three-month rate ends with its month and smooths months of few sends; the sentence compares it with the one a year before, and chance is judged by how mails differ from each other, since the readers of one mail decide alike. open_points_to_year_before compares single months, and is empty where nothing was sent then.
-- chart: line x=month y=open_rate_percent,open_rate_3_months_percent
-- mean: open_rate_3_months_percent of emails_3_months sd open_rate_sd, click_rate_3_months_percent of emails_3_months sd click_rate_sd
-- difficulty: advanced
-- parameter: region
-- parameter: within_months = 24
-- shows: email_open_rate = open_rate_percent by month
WITH monthly AS (
  SELECT CAST(date_trunc('month', m.send_date) AS DATE) AS month, count(*) AS emails, sum(m.delivered_count) AS delivered,
    sum(m.open_count) AS opens, sum(m.click_count) AS clicks, sum(m.conversion_count) AS conversions,
    sum(1.0 * m.open_count * m.open_count) AS opens_2, sum(1.0 * m.click_count * m.click_count) AS clicks_2, sum(1.0 * m.delivered_count * m.delivered_count) AS delivered_2,
    sum(1.0 * m.open_count * m.delivered_count) AS opens_delivered, sum(1.0 * m.click_count * m.delivered_count) AS clicks_delivered
  FROM marketing_data.email_campaigns AS m
  JOIN marketing_data.campaigns AS c ON c.campaign_id = m.campaign_id
  WHERE m.send_date <= CAST($as_of AS DATE)
    AND (CAST($region AS VARCHAR) IS NULL OR c.region = $region)
  GROUP BY 1
),
smoothed AS (
  SELECT m.month, sum(p.emails) AS emails, sum(p.opens) AS opens, sum(p.clicks) AS clicks, sum(p.delivered) AS delivered,
    1.0 * sum(p.opens) / nullif(sum(p.delivered), 0) AS open_rate, 1.0 * sum(p.clicks) / nullif(sum(p.delivered), 0) AS click_rate,
    sum(p.opens_2) AS opens_2, sum(p.clicks_2) AS clicks_2, sum(p.delivered_2) AS delivered_2, sum(p.opens_delivered) AS opens_delivered, sum(p.clicks_delivered) AS clicks_delivered
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
  t.emails AS emails_3_months,
  round(CAST(100.0 * t.emails * sqrt(greatest(0, t.opens_2 - 2 * t.open_rate * t.opens_delivered + t.open_rate * t.open_rate * t.delivered_2) / nullif(t.emails - 1, 0)) / nullif(t.delivered, 0) AS DECIMAL(18, 6)), 1) AS open_rate_sd,
  round(CAST(100.0 * t.emails * sqrt(greatest(0, t.clicks_2 - 2 * t.click_rate * t.clicks_delivered + t.click_rate * t.click_rate * t.delivered_2) / nullif(t.emails - 1, 0)) / nullif(t.delivered, 0) AS DECIMAL(18, 6)), 2) AS click_rate_sd,
  m.conversions, round(CAST(1000.0 * m.conversions / nullif(m.delivered, 0) AS DECIMAL(18, 6)), 2) AS conversions_per_1000
FROM monthly AS m
JOIN smoothed AS t ON t.month = m.month
LEFT JOIN monthly AS y ON y.month = CAST(m.month - INTERVAL '1 year' AS DATE)
WHERE m.month > CAST(date_trunc('month', CAST($as_of AS DATE)) - CAST($within_months AS INTEGER) * INTERVAL '1 month' AS DATE)
ORDER BY m.month
