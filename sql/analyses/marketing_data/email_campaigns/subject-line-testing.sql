-- title: Kinds of subject lines against all others
-- question: Which kinds of subject lines are opened and clicked more than the others, and is the difference more than chance?
-- asked: What sort of subject line gets the most opens, and is that statistically solid?
-- asked: Which subject lines work best, beyond mere luck?
-- asked: Does the wording of the subject make a real difference to opens and clicks?
-- use-case: Subject line testing
-- says: Of {count 'kind'} of subject lines, {count where t_value > 2} {is/are} opened more and {count where t_value < -2} less often than the others by more than chance explains, {count where click_t_value > 2} {is/are} clicked more and {count where click_t_value < -2} less often; furthest ahead in opens is {most open_points by feature}.
-- read: A subject may show several features. Rates are of the mails delivered, as means over e-mails; t_value and click_t_value test with against without the feature, and between -2 and 2 the difference may well be chance. With nine kinds tested, one beyond 2 is no surprise: repeat the test before copying a line, and judge by clicks and conversions. Features with fewer e-mails than the least on either side are left out.
-- chart: bar x=feature y=open_rate_with_percent,open_rate_without_percent
-- decides: click_t_value
-- unit: t_value number, click_t_value number
-- difficulty: intermediate
-- parameter: region
-- parameter: within_months = 36
-- parameter: min_rows = 10
WITH sent AS (
  SELECT m.* FROM marketing_data.email_campaigns AS m
  JOIN marketing_data.campaigns AS c ON c.campaign_id = m.campaign_id
  WHERE m.send_date <= CAST($as_of AS DATE)
    AND m.send_date > CAST(CAST($as_of AS DATE) - CAST($within_months AS INTEGER) * INTERVAL '1 month' AS DATE)
    AND (CAST($region AS VARCHAR) IS NULL OR c.region = $region)
),
featured AS (
  SELECT 'asks a question' AS feature, CASE WHEN email_name LIKE '%?%' OR email_name LIKE 'What %' OR email_name LIKE 'How %' THEN 1 ELSE 0 END AS has, * FROM sent
  UNION ALL
  SELECT 'invites', CASE WHEN email_name LIKE '%invited%' OR email_name LIKE '%save your place%' OR email_name LIKE 'Join us%' OR email_name LIKE 'Coming up%' THEN 1 ELSE 0 END, * FROM sent
  UNION ALL
  SELECT 'reminds or presses', CASE WHEN email_name LIKE 'Reminder%' OR email_name LIKE 'Still time%' OR email_name LIKE 'Starting soon%' OR email_name LIKE 'See you%' THEN 1 ELSE 0 END, * FROM sent
  UNION ALL
  SELECT 'looks back', CASE WHEN email_name LIKE 'Recap%' OR email_name LIKE 'Thank you%' OR email_name LIKE 'What we heard%' OR email_name LIKE '%slides and answers' THEN 1 ELSE 0 END, * FROM sent
  UNION ALL
  SELECT 'names a number', CASE WHEN email_name LIKE 'Five %' OR email_name LIKE 'Three %' OR email_name LIKE '% days' OR email_name LIKE '%one page%' OR email_name LIKE '%minutes%' THEN 1 ELSE 0 END, * FROM sent
  UNION ALL
  SELECT 'speaks to you', CASE WHEN concat(' ', lower(email_name), ' ') LIKE '% you %' OR concat(' ', lower(email_name), ' ') LIKE '% your %' THEN 1 ELSE 0 END, * FROM sent
  UNION ALL
  SELECT 'speaks of peers', CASE WHEN email_name LIKE '%peers%' OR email_name LIKE '%customers%' OR email_name LIKE '%teams%' THEN 1 ELSE 0 END, * FROM sent
  UNION ALL
  SELECT 'has a colon', CASE WHEN email_name LIKE '%:%' THEN 1 ELSE 0 END, * FROM sent
  UNION ALL
  SELECT 'is under 40 characters', CASE WHEN length(email_name) < 40 THEN 1 ELSE 0 END, * FROM sent
),
counted AS (
  SELECT feature,
    sum(has) AS emails_with, count(*) - sum(has) AS emails_without,
    avg(CASE WHEN has = 1 THEN open_rate_percent END) AS open_with, avg(CASE WHEN has = 0 THEN open_rate_percent END) AS open_without,
    var_samp(CASE WHEN has = 1 THEN open_rate_percent END) AS spread_with, var_samp(CASE WHEN has = 0 THEN open_rate_percent END) AS spread_without,
    avg(CASE WHEN has = 1 THEN click_rate_percent END) AS clicked_with, avg(CASE WHEN has = 0 THEN click_rate_percent END) AS clicked_without,
    var_samp(CASE WHEN has = 1 THEN click_rate_percent END) AS click_spread_with, var_samp(CASE WHEN has = 0 THEN click_rate_percent END) AS click_spread_without,
    sum(has * delivered_count) AS n1, sum((1 - has) * delivered_count) AS n0,
    sum(has * conversion_count) AS v1, sum((1 - has) * conversion_count) AS v0
  FROM featured
  GROUP BY feature
)
SELECT
  feature, emails_with, emails_without,
  round(CAST(open_with AS DECIMAL(18, 6)), 1) AS open_rate_with_percent,
  round(CAST(open_without AS DECIMAL(18, 6)), 1) AS open_rate_without_percent,
  round(CAST(open_with - open_without AS DECIMAL(18, 6)), 1) AS open_points,
  round(CAST((open_with - open_without) / nullif(sqrt(spread_with / emails_with + spread_without / emails_without), 0) AS DECIMAL(18, 6)), 1) AS t_value,
  round(CAST(clicked_with AS DECIMAL(18, 6)), 2) AS click_rate_with_percent,
  round(CAST(clicked_without AS DECIMAL(18, 6)), 2) AS click_rate_without_percent,
  round(CAST((clicked_with - clicked_without) / nullif(sqrt(click_spread_with / emails_with + click_spread_without / emails_without), 0) AS DECIMAL(18, 6)), 1) AS click_t_value,
  round(CAST(1000.0 * v1 / nullif(n1, 0) AS DECIMAL(18, 6)), 2) AS conversions_per_1000_with,
  round(CAST(1000.0 * v0 / nullif(n0, 0) AS DECIMAL(18, 6)), 2) AS conversions_per_1000_without
FROM counted
WHERE emails_with >= CAST($min_rows AS INTEGER) AND emails_without >= CAST($min_rows AS INTEGER)
ORDER BY open_points DESC, feature
