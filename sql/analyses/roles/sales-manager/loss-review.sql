-- title: The lost deals to talk about
-- question: Which large deals did we lose lately, how did we work them, and what is the lesson?
-- asked: What big deals did we lose recently, how did we handle them, and what do we learn?
-- asked: Post-mortem of our largest recent losses, please.
-- asked: Why did the big ones get away, and what did we do on them?
-- says: {count 'deal'} worth {sum amount_lost} {was/were} lost lately; the largest is {first opportunity_name} ({first amount_lost}; {first reason}); {count where lesson = 'too few people involved'} had too few people involved, in {count where lesson = 'no decision maker met'} more no decision maker was met, {count where lesson = 'well worked: see the reason'} {was/were} well worked.
-- read: Deals without renewals lost within the days asked for, the largest first. Contacts and talks are those in the notes; usual contacts are those of won deals of the same size band. Last discount is that of the last quote. The lesson is the first that applies: too few people, no decision maker met, no champion where no decision was taken, silence in the last month, a discount of 15 percent or more that did not help; else the reason stands.
-- decides: lesson
-- chart: none
-- none: No large deal was lost lately.
-- total: amount_lost
-- difficulty: advanced
-- parameter: region
-- parameter: manager
-- parameter: within_days = 90
-- parameter: top = 20
WITH notes AS MATERIALIZED (
  SELECT n.opportunity_id, count(*) AS talks, count(DISTINCT n.contact_id) AS contacts, max(n.note_date) AS latest,
    max(CASE WHEN k.role_type = 'Decision Maker' THEN 1 ELSE 0 END) AS decider,
    max(CASE WHEN k.role_type = 'Champion' THEN 1 ELSE 0 END) AS champion
  FROM sales_data.customer_notes AS n
  LEFT JOIN sales_data.customer_contacts AS k ON k.contact_id = n.contact_id
  WHERE n.opportunity_id IS NOT NULL
  GROUP BY n.opportunity_id
),
deals AS MATERIALIZED (
  SELECT d.deal_id, d.opportunity_id, d.customer_id, d.status, d.close_date, d.sales_rep, d.region, d.win_loss_reason, d.sales_cycle_days,
    o.opportunity_name, o.amount, o.competitor, o.opportunity_type,
    CASE WHEN o.amount < 10000 THEN 1 WHEN o.amount < 50000 THEN 2 WHEN o.amount < 200000 THEN 3 ELSE 4 END AS size,
    coalesce(n.talks, 0) AS talks, coalesce(n.contacts, 0) AS contacts, n.latest, coalesce(n.decider, 0) AS decider, coalesce(n.champion, 0) AS champion
  FROM sales_data.closed_deals AS d
  JOIN sales_data.opportunities AS o ON o.opportunity_id = d.opportunity_id
  LEFT JOIN notes AS n ON n.opportunity_id = d.opportunity_id
  WHERE o.opportunity_type <> 'Renewal' AND d.close_date <= CAST($as_of AS DATE)
),
usual AS (
  SELECT size, CAST(avg(contacts) AS DECIMAL(18, 6)) AS contacts
  FROM deals
  WHERE status = 'Won'
  GROUP BY size
),
last_quote AS MATERIALIZED (
  SELECT r.*
  FROM (
    SELECT q.opportunity_id, q.quote_date, q.discount_percent,
      row_number() OVER (PARTITION BY q.opportunity_id ORDER BY q.quote_date DESC, q.quote_id DESC) AS recency,
      count(*) OVER (PARTITION BY q.opportunity_id) AS quotes
    FROM sales_data.quotes AS q
  ) AS r
  WHERE r.recency = 1
)
SELECT
  d.opportunity_id,
  d.opportunity_name,
  d.amount AS amount_lost,
  d.close_date AS lost_on,
  d.win_loss_reason AS reason,
  CASE WHEN d.contacts + 0.5 < u.contacts THEN 'too few people involved'
       WHEN d.decider = 0 THEN 'no decision maker met'
       WHEN d.champion = 0 AND d.win_loss_reason LIKE 'No decision%' THEN 'no champion to push it'
       WHEN d.latest < d.close_date - 30 THEN 'silent for the last month'
       WHEN q.discount_percent >= 15 THEN 'the discount did not help'
       ELSE 'well worked: see the reason' END AS lesson,
  d.contacts,
  round(u.contacts, 1) AS usual_contacts,
  d.talks,
  CASE WHEN d.decider = 1 THEN 'yes' ELSE 'no' END AS decision_maker_met,
  d.close_date - d.latest AS days_silent_before_loss,
  d.competitor,
  coalesce(q.quotes, 0) AS quotes,
  q.discount_percent AS last_discount_percent,
  d.sales_cycle_days AS days_worked,
  d.sales_rep,
  t.manager,
  d.customer_id,
  count(*) OVER () AS rows_in_all
FROM deals AS d
LEFT JOIN usual AS u ON u.size = d.size
LEFT JOIN last_quote AS q ON q.opportunity_id = d.opportunity_id AND q.recency = 1
LEFT JOIN sales_data.territories AS t ON t.sales_rep = d.sales_rep
WHERE d.status = 'Lost' AND d.close_date > CAST($as_of AS DATE) - CAST($within_days AS INTEGER)
  AND (CAST($region AS VARCHAR) IS NULL OR d.region = $region)
  AND (CAST($manager AS VARCHAR) IS NULL OR t.manager = $manager)
ORDER BY d.amount DESC, d.opportunity_id
LIMIT CAST($top AS INTEGER)
