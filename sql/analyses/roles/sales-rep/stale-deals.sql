-- title: Open deals that nobody has touched
-- question: Which of my open deals have gone quiet, and what was I supposed to do next?
-- asked: Which of my deals have gone cold, and what was my next step?
-- asked: Where have I let an open opportunity go quiet?
-- asked: What deals of mine have seen no activity for a while, and what did I plan to do?
-- says: {count 'open deal'} worth {sum amount} {has/have} gone quiet, {count where state = 'stale'} of them stale; the largest is {most amount by opportunity_name,opportunity_id}.
-- read: Quiet days run from the latest note of the deal, or its creation if there is none. Usual is the mean gap between talks in won deals of the same type: a deal silent for more than twice that is stale. The promised action is the latest one noted; overdue days are counted from its date.
-- decides: promised_action
-- chart: bar x=opportunity_name y=quiet_days
-- none: No open deal has gone quiet.
-- total: amount
-- difficulty: advanced
-- parameter: rep
-- parameter: region
-- parameter: top = 25
-- uses: open_opportunities
WITH notes AS (
  SELECT n.opportunity_id, n.note_date, n.note_id, n.next_action, n.next_action_date,
    lag(n.note_date) OVER (PARTITION BY n.opportunity_id ORDER BY n.note_date, n.note_id) AS before,
    row_number() OVER (PARTITION BY n.opportunity_id ORDER BY n.note_date DESC, n.note_id DESC) AS recency
  FROM sales_data.customer_notes AS n
  WHERE n.opportunity_id IS NOT NULL AND n.note_date <= CAST($as_of AS DATE)
),
usual AS (
  SELECT o.opportunity_type, CAST(avg(n.note_date - n.before) AS DECIMAL(18, 6)) AS gap
  FROM notes AS n
  JOIN sales_data.opportunities AS o ON o.opportunity_id = n.opportunity_id
  WHERE o.stage = 'Closed Won' AND n.before IS NOT NULL
  GROUP BY o.opportunity_type
),
deals AS (
  SELECT o.opportunity_id, o.opportunity_name, o.customer_id, o.stage, o.amount, o.opportunity_type, o.sales_rep, o.close_date, o.created_date,
    n.note_date, n.next_action, n.next_action_date,
    CAST($as_of AS DATE) - coalesce(n.note_date, o.created_date) AS quiet
  FROM open_opportunities AS o
  LEFT JOIN notes AS n ON n.opportunity_id = o.opportunity_id AND n.recency = 1
  WHERE o.opportunity_type <> 'Renewal'
    AND (CAST($rep AS VARCHAR) IS NULL OR o.sales_rep = $rep)
    AND (CAST($region AS VARCHAR) IS NULL OR o.region = $region)
)
SELECT
  d.opportunity_id,
  d.opportunity_name,
  d.stage,
  d.amount,
  d.quiet AS quiet_days,
  round(u.gap, 0) AS usual_days,
  CASE WHEN d.quiet > 2 * u.gap THEN 'stale' WHEN d.quiet > u.gap THEN 'cooling' ELSE 'alive' END AS state,
  d.note_date AS last_talk,
  d.next_action AS promised_action,
  CASE WHEN d.next_action_date < CAST($as_of AS DATE) THEN CAST($as_of AS DATE) - d.next_action_date END AS action_overdue_days,
  CAST($as_of AS DATE) - d.created_date AS age_days,
  d.close_date AS planned_close,
  d.sales_rep,
  d.customer_id,
  count(*) OVER () AS rows_in_all
FROM deals AS d
LEFT JOIN usual AS u ON u.opportunity_type = d.opportunity_type
WHERE d.quiet > u.gap
ORDER BY CASE WHEN d.quiet > 2 * u.gap THEN 0 ELSE 1 END, d.amount DESC, d.opportunity_id
LIMIT CAST($top AS INTEGER)
