-- title: Health of the e-mail lists by region and quarter
-- question: Are our e-mail lists healthy: do they bounce, unsubscribe or complain more than they should, and where?
-- asked: Is our mailing list in good shape?
-- asked: Do too many mails bounce or make people unsubscribe or complain, and on which mailings?
-- asked: Where do we have problems with bounces, opt-outs or spam complaints?
-- use-case: List health monitoring
-- says: {count where state = 'healthy'} of {count 'quarter of a list|quarters of lists'} stay under all marks; {sum emails_over_mark 'single e-mail'} bounced at more than 2 %; the bounce rate of all lists {moved bounce_rate_percent by quarter yearly}; by region it {ranges bounce_rate_percent by region}.
-- read: One row is one region's mails of a quarter. Bounces are of what was sent, unsubscribes and complaints of what was delivered: a bounced mail cannot be complained of. The marks are customary ones: a bounce rate above 2 %, more than 5 unsubscribes or 1 complaint per 1,000 delivered, each for the quarter as a whole; state names the first that is passed. A single e-mail may bounce at more than 2 % in a quarter that stays under it: emails_over_mark counts these, and is no mark. A list that shrinks while bounces stay high is aging; mean_list compares sends, not people.
-- chart: line x=quarter y=bounce_rate_percent series=region
-- rate: bounce_rate_percent of bounce_rate_n
-- decides: state, emails_over_mark, unsubscribes_per_1000, complaints_per_1000
-- difficulty: advanced
-- parameter: region
-- parameter: within_months = 24
WITH quarterly AS (
  SELECT c.region, CAST(date_trunc('quarter', m.send_date) AS DATE) AS quarter_start, count(*) AS emails,
    sum(m.recipient_count) AS recipients, sum(m.delivered_count) AS delivered, sum(m.bounce_count) AS bounces,
    sum(m.unsubscribe_count) AS unsubscribes, sum(m.spam_complaint_count) AS complaints, max(100.0 * m.bounce_count / nullif(m.recipient_count, 0)) AS worst_bounce,
    count(*) FILTER (WHERE 100.0 * m.bounce_count > 2 * m.recipient_count) AS emails_over
  FROM marketing_data.email_campaigns AS m
  JOIN marketing_data.campaigns AS c ON c.campaign_id = m.campaign_id
  WHERE m.send_date <= CAST($as_of AS DATE)
    AND (CAST($region AS VARCHAR) IS NULL OR c.region = $region)
  GROUP BY 1, 2
),
compared AS (
  SELECT *, lag(1.0 * recipients / emails) OVER (PARTITION BY region ORDER BY quarter_start) AS list_before,
    lag(100.0 * bounces / nullif(recipients, 0)) OVER (PARTITION BY region ORDER BY quarter_start) AS bounce_before
  FROM quarterly
)
SELECT
  region, concat(CAST(EXTRACT(year FROM quarter_start) AS INTEGER), ' Q', CAST(EXTRACT(quarter FROM quarter_start) AS INTEGER)) AS quarter,
  emails, round(CAST(1.0 * recipients / emails AS DECIMAL(18, 6)), 0) AS mean_list,
  round(CAST(100.0 * (1.0 * recipients / emails - list_before) / nullif(list_before, 0) AS DECIMAL(18, 6)), 1) AS list_change_percent,
  round(CAST(100.0 * bounces / nullif(recipients, 0) AS DECIMAL(18, 6)), 2) AS bounce_rate_percent,
  round(CAST(100.0 * bounces / nullif(recipients, 0) - bounce_before AS DECIMAL(18, 6)), 2) AS bounce_change_points,
  round(CAST(worst_bounce AS DECIMAL(18, 6)), 2) AS worst_email_bounce_percent,
  emails_over AS emails_over_mark,
  round(CAST(1000.0 * unsubscribes / nullif(delivered, 0) AS DECIMAL(18, 6)), 2) AS unsubscribes_per_1000,
  round(CAST(1000.0 * complaints / nullif(delivered, 0) AS DECIMAL(18, 6)), 2) AS complaints_per_1000,
  CASE WHEN 100.0 * bounces > 2 * recipients THEN 'bounces' WHEN 1000.0 * complaints > delivered THEN 'complaints'
       WHEN 1000.0 * unsubscribes > 5 * delivered THEN 'unsubscribes' ELSE 'healthy' END AS state,
  recipients AS bounce_rate_n
FROM compared
WHERE quarter_start > CAST(CAST($as_of AS DATE) - CAST($within_months AS INTEGER) * INTERVAL '1 month' AS DATE)
ORDER BY region, quarter_start
