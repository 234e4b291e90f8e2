-- title: When and how to send: weekday, list size and pause between e-mails
-- question: On which weekdays, to how large lists and after what pause do our e-mails do best?
-- asked: When and to how many people should we send e-mails for the best results?
-- asked: What is the best weekday, list size and gap between mailings?
-- asked: Do our mails do better on some days, with smaller lists or after a longer break?
-- use-case: Email performance optimization
-- says: [By weekday, the number of conversions per thousand mails delivered {ranges conversions_per_1000 by group_of_emails where lever = '1 weekday'}. ][By list size the number of conversions per thousand {ranges conversions_per_1000 by group_of_emails where lever = '2 list size in region'}. ][By days since the last e-mail the number of conversions per thousand {ranges conversions_per_1000 by group_of_emails where lever = '3 days since the last in region'}.]
-- read: Each e-mail counts once under every lever. Conversions are the aim, opens and clicks only the means to them. All rates are of the mails delivered, save click_to_open_percent, which is of those opened; chance is judged by how e-mails differ from each other, since the readers of one decide alike. open_points is against all e-mails. The pause runs since the e-mail before to the same region; the first one on record has none before it and counts as 15 or more. Groups of fewer sends than the least are noise and left out.
-- chart: bar x=group_of_emails y=conversions_per_1000 series=lever
-- mean: open_rate_percent of emails sd open_rate_sd, click_rate_percent of emails sd click_rate_sd, conversions_per_1000 of emails sd conversions_sd
-- decides: open_rate_percent
-- difficulty: advanced
-- parameter: region
-- parameter: within_months = 36
-- parameter: min_rows = 10
WITH sent AS (
  SELECT m.*, c.region, c.target_audience,
    m.send_date - lag(m.send_date) OVER (PARTITION BY c.region ORDER BY m.send_date, m.email_campaign_id) AS pause_days,
    ntile(3) OVER (PARTITION BY c.region ORDER BY m.recipient_count, m.email_campaign_id) AS list_third
  FROM marketing_data.email_campaigns AS m
  JOIN marketing_data.campaigns AS c ON c.campaign_id = m.campaign_id
  WHERE m.send_date <= CAST($as_of AS DATE)
),
chosen AS (
  SELECT * FROM sent
  WHERE send_date > CAST(CAST($as_of AS DATE) - CAST($within_months AS INTEGER) * INTERVAL '1 month' AS DATE)
    AND (CAST($region AS VARCHAR) IS NULL OR region = $region)
),
levers AS (
  SELECT '1 weekday' AS lever, CASE CAST(EXTRACT(isodow FROM send_date) AS INTEGER) WHEN 1 THEN '1 Monday' WHEN 2 THEN '2 Tuesday' WHEN 3 THEN '3 Wednesday' WHEN 4 THEN '4 Thursday' WHEN 5 THEN '5 Friday' ELSE '6 weekend' END AS group_of_emails, * FROM chosen
  UNION ALL
  SELECT '2 list size in region', CASE list_third WHEN 1 THEN '1 smaller third' WHEN 2 THEN '2 middle third' ELSE '3 larger third' END, * FROM chosen
  UNION ALL
  SELECT '3 days since the last in region', CASE WHEN pause_days <= 3 THEN '1: 0-3' WHEN pause_days <= 7 THEN '2: 4-7' WHEN pause_days <= 14 THEN '3: 8-14' ELSE '4: 15 or more' END, * FROM chosen
  UNION ALL
  SELECT '4 audience', target_audience, * FROM chosen
)
SELECT
  lever, group_of_emails, count(*) AS emails, sum(delivered_count) AS delivered,
  round(CAST(100.0 * sum(open_count) / nullif(sum(delivered_count), 0) AS DECIMAL(18, 6)), 1) AS open_rate_percent,
  round(CAST(100.0 * sum(open_count) / nullif(sum(delivered_count), 0)
    - 100.0 * sum(sum(open_count)) OVER (PARTITION BY lever) / nullif(sum(sum(delivered_count)) OVER (PARTITION BY lever), 0) AS DECIMAL(18, 6)), 1) AS open_points,
  round(CAST(100.0 * sum(click_count) / nullif(sum(delivered_count), 0) AS DECIMAL(18, 6)), 2) AS click_rate_percent,
  round(CAST(100.0 * count(*) * sqrt(greatest(0, sum(1.0 * open_count * open_count)
    - 2.0 * sum(open_count) / nullif(sum(delivered_count), 0) * sum(1.0 * open_count * delivered_count)
    + (1.0 * sum(open_count) / nullif(sum(delivered_count), 0)) * sum(open_count) / nullif(sum(delivered_count), 0) * sum(1.0 * delivered_count * delivered_count))
    / nullif(count(*) - 1, 0)) / nullif(sum(delivered_count), 0) AS DECIMAL(18, 6)), 1) AS open_rate_sd,
  round(CAST(100.0 * count(*) * sqrt(greatest(0, sum(1.0 * click_count * click_count)
    - 2.0 * sum(click_count) / nullif(sum(delivered_count), 0) * sum(1.0 * click_count * delivered_count)
    + (1.0 * sum(click_count) / nullif(sum(delivered_count), 0)) * sum(click_count) / nullif(sum(delivered_count), 0) * sum(1.0 * delivered_count * delivered_count))
    / nullif(count(*) - 1, 0)) / nullif(sum(delivered_count), 0) AS DECIMAL(18, 6)), 2) AS click_rate_sd,
  round(CAST(1000.0 * count(*) * sqrt(greatest(0, sum(1.0 * conversion_count * conversion_count)
    - 2.0 * sum(conversion_count) / nullif(sum(delivered_count), 0) * sum(1.0 * conversion_count * delivered_count)
    + (1.0 * sum(conversion_count) / nullif(sum(delivered_count), 0)) * sum(conversion_count) / nullif(sum(delivered_count), 0) * sum(1.0 * delivered_count * delivered_count))
    / nullif(count(*) - 1, 0)) / nullif(sum(delivered_count), 0) AS DECIMAL(18, 6)), 2) AS conversions_sd,
  round(CAST(100.0 * sum(click_count) / nullif(sum(open_count), 0) AS DECIMAL(18, 6)), 1) AS click_to_open_percent,
  round(CAST(1000.0 * sum(conversion_count) / nullif(sum(delivered_count), 0) AS DECIMAL(18, 6)), 2) AS conversions_per_1000,
  round(CAST(1000.0 * sum(unsubscribe_count) / nullif(sum(delivered_count), 0) AS DECIMAL(18, 6)), 2) AS unsubscribes_per_1000
FROM levers
GROUP BY lever, group_of_emails
HAVING count(*) >= CAST($min_rows AS INTEGER)
ORDER BY lever, group_of_emails
