-- title: What the team does each week, and what comes of it
-- question: Who talks to customers enough, on the right deals and with the right people, and does it show in the win rate?
-- asked: Which reps work their deals hard enough, with the right people, and does it pay off in wins?
-- asked: Does sales activity translate into win rate on my team?
-- asked: Who is talking to customers enough, and who is busy with the wrong deals or contacts?
-- says: By rep, talks per week {ranges talks_per_week by sales_rep}; the win rate {ranges win_rate_percent by sales_rep}.
-- read: Notes that reps wrote in the days asked for: meetings, calls and mails per week, against the same number of days before. On large deals is the share spent on deals above the team's median amount, with deciders the share with decision makers or champions. Talks per open deal are the talks of those days on deals that are still open. Talks per decided deal and win rate are of New Business decided in the last twelve months, since losses are on record: many talks and few wins asks for quality, few of both for more work. A deal that is won is worked longer than one lost early, so that more talks on it do not show that talking wins.
-- chart: scatter x=talks_per_decided_deal y=win_rate_percent
-- rate: on_large_deals_percent of on_large_deals_n, with_deciders_percent of on_large_deals_n, win_rate_percent of deals_decided_last_year
-- difficulty: advanced
-- parameter: region
-- parameter: manager
-- parameter: within_days = 90
-- uses: decided_deals, open_opportunities
WITH talks AS (
  SELECT n.created_by AS sales_rep, n.note_date, n.note_type, n.contact_id, n.opportunity_id, k.role_type, o.amount
  FROM sales_data.customer_notes AS n
  JOIN sales_data.opportunities AS o ON o.opportunity_id = n.opportunity_id
  LEFT JOIN sales_data.customer_contacts AS k ON k.contact_id = n.contact_id
  WHERE n.note_type IN ('Meeting', 'Call', 'Email') AND n.note_date <= CAST($as_of AS DATE)
),
typical AS (
  SELECT round(CAST(percentile_cont(0.5) WITHIN GROUP (ORDER BY CAST(o.amount AS DOUBLE PRECISION)) AS DECIMAL(18, 6)), 2) AS amount
  FROM sales_data.opportunities AS o
  WHERE o.opportunity_type <> 'Renewal' AND o.created_date <= CAST($as_of AS DATE)
),
activity AS (
  SELECT a.sales_rep,
    count(*) FILTER (WHERE a.note_date > CAST($as_of AS DATE) - CAST($within_days AS INTEGER)) AS talks,
    count(*) FILTER (WHERE a.note_date > CAST($as_of AS DATE) - CAST($within_days AS INTEGER) AND a.note_type = 'Meeting') AS meetings,
    count(*) FILTER (WHERE a.note_date > CAST($as_of AS DATE) - CAST($within_days AS INTEGER) AND a.amount > y.amount) AS on_large,
    count(*) FILTER (WHERE a.note_date > CAST($as_of AS DATE) - CAST($within_days AS INTEGER) AND a.role_type IN ('Decision Maker', 'Champion')) AS with_deciders,
    count(DISTINCT CASE WHEN a.note_date > CAST($as_of AS DATE) - CAST($within_days AS INTEGER) THEN a.contact_id END) AS people,
    count(*) FILTER (WHERE a.note_date <= CAST($as_of AS DATE) - CAST($within_days AS INTEGER)
      AND a.note_date > CAST($as_of AS DATE) - 2 * CAST($within_days AS INTEGER)) AS talks_before
  FROM talks AS a
  CROSS JOIN typical AS y
  GROUP BY a.sales_rep
),
per_deal AS (
  SELECT opportunity_id, count(*) AS talks FROM talks GROUP BY opportunity_id
),
results AS (
  SELECT d.sales_rep, count(*) AS decided, count(*) FILTER (WHERE d.status = 'Won') AS won, sum(coalesce(p.talks, 0)) AS talks, sum(d.deal_value) AS value
  FROM decided_deals AS d
  JOIN sales_data.opportunities AS o ON o.opportunity_id = d.opportunity_id
  LEFT JOIN per_deal AS p ON p.opportunity_id = d.opportunity_id
  WHERE o.opportunity_type = 'New Business' AND d.close_date <= CAST($as_of AS DATE)
    AND d.close_date > CAST(CAST($as_of AS DATE) - INTERVAL '12 months' AS DATE)
  GROUP BY d.sales_rep
),
lately AS (
  SELECT opportunity_id, count(*) AS talks
  FROM talks
  WHERE note_date > CAST($as_of AS DATE) - CAST($within_days AS INTEGER)
  GROUP BY opportunity_id
),
open_deals AS (
  SELECT o.sales_rep, count(*) AS open_deals, sum(p.talks) AS talks
  FROM open_opportunities AS o
  LEFT JOIN lately AS p ON p.opportunity_id = o.opportunity_id
  WHERE o.opportunity_type <> 'Renewal'
  GROUP BY o.sales_rep
)
SELECT
  t.sales_rep,
  t.region,
  t.manager,
  round(CAST(7.0 * coalesce(a.talks, 0) / CAST($within_days AS INTEGER) AS DECIMAL(18, 6)), 1) AS talks_per_week,
  round(CAST(100.0 * (a.talks - a.talks_before) / nullif(a.talks_before, 0) AS DECIMAL(18, 6)), 1) AS change_percent,
  round(CAST(7.0 * coalesce(a.meetings, 0) / CAST($within_days AS INTEGER) AS DECIMAL(18, 6)), 1) AS meetings_per_week,
  coalesce(a.people, 0) AS people_spoken_to,
  round(CAST(1.0 * p.talks / nullif(p.open_deals, 0) AS DECIMAL(18, 6)), 1) AS talks_per_open_deal,
  round(CAST(100.0 * a.on_large / nullif(a.talks, 0) AS DECIMAL(18, 6)), 1) AS on_large_deals_percent,
  round(CAST(100.0 * a.with_deciders / nullif(a.talks, 0) AS DECIMAL(18, 6)), 1) AS with_deciders_percent,
  round(CAST(1.0 * r.talks / nullif(r.decided, 0) AS DECIMAL(18, 6)), 1) AS talks_per_decided_deal,
  r.decided AS deals_decided_last_year,
  round(CAST(100.0 * r.won / nullif(r.decided, 0) AS DECIMAL(18, 6)), 1) AS win_rate_percent,
  round(CAST(r.value / nullif(r.talks, 0) AS DECIMAL(18, 6)), 0) AS won_per_talk,
  a.talks AS on_large_deals_n
FROM sales_data.territories AS t
LEFT JOIN activity AS a ON a.sales_rep = t.sales_rep
LEFT JOIN results AS r ON r.sales_rep = t.sales_rep
LEFT JOIN open_deals AS p ON p.sales_rep = t.sales_rep
WHERE t.active = 'Yes' AND t.effective_date <= CAST($as_of AS DATE)
  AND (CAST($region AS VARCHAR) IS NULL OR t.region = $region)
  AND (CAST($manager AS VARCHAR) IS NULL OR t.manager = $manager)
ORDER BY talks_per_week DESC, t.sales_rep
