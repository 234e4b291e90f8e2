-- title: Accounts where the buying team is incomplete
-- question: At which of my accounts with money in play do I lack a decision maker, a champion or a second contact, or leave a blocker alone?
-- asked: Where am I single-threaded or missing the decision maker on accounts with open money?
-- asked: Which of my accounts lack a champion or buyer, or have a blocker nobody handles?
-- asked: What gaps in contacts could cost me my deals?
-- says: {count 'account'} with {sum amount_in_play} in play {lacks/lack} part of the buying team: at {count where gap = '1 no decision maker known'} no decision maker is known, at {count where gap = '2 nobody met for 90 days'} nobody was met for 90 days, at {count where gap = '3 decision maker not met'} the decision maker was not, {count where gap = '4 no champion'} {has/have} no champion, {count where gap = '5 blocker left alone'} a blocker left alone, {count where gap = '6 hangs on one person'} {hangs/hang} on one person. The most is in play at {most amount_in_play by customer_name,customer_id}.
-- read: Accounts with open deals (renewals due within 180 days included), the largest amount first. Each role shows active contacts and, after the slash, those spoken to within 90 days. The gap names what is missing, of several the worst, which comes first; left the company counts contacts that bounced or became inactive.
-- chart: none
-- none: The buying team is complete wherever money is in play.
-- unit: amount_in_play money
-- total: amount_in_play
-- difficulty: intermediate
-- parameter: rep
-- parameter: region
-- parameter: top = 25
-- uses: open_opportunities
WITH play AS (
  SELECT o.customer_id, count(*) AS deals, sum(o.amount) AS amount, min(o.close_date) AS next_close
  FROM open_opportunities AS o
  WHERE (o.opportunity_type <> 'Renewal' OR o.close_date <= CAST($as_of AS DATE) + 180)
  GROUP BY o.customer_id
),
roles AS (
  SELECT k.customer_id,
    count(*) FILTER (WHERE k.status = 'Active' AND k.role_type = 'Decision Maker') AS deciders,
    count(*) FILTER (WHERE k.status = 'Active' AND k.role_type = 'Decision Maker' AND k.last_contact_date > CAST($as_of AS DATE) - 90) AS deciders_met,
    count(*) FILTER (WHERE k.status = 'Active' AND k.role_type = 'Champion') AS champions,
    count(*) FILTER (WHERE k.status = 'Active' AND k.role_type = 'Champion' AND k.last_contact_date > CAST($as_of AS DATE) - 90) AS champions_met,
    count(*) FILTER (WHERE k.status = 'Active' AND k.role_type = 'Blocker') AS blockers,
    count(*) FILTER (WHERE k.status = 'Active' AND k.role_type = 'Blocker' AND k.last_contact_date > CAST($as_of AS DATE) - 90) AS blockers_met,
    count(*) FILTER (WHERE k.status = 'Active') AS people,
    count(*) FILTER (WHERE k.status = 'Active' AND k.last_contact_date > CAST($as_of AS DATE) - 90) AS people_met,
    count(*) FILTER (WHERE k.status <> 'Active') AS people_left
  FROM sales_data.customer_contacts AS k
  WHERE k.created_date <= CAST($as_of AS DATE)
  GROUP BY k.customer_id
),
gaps AS (
  SELECT p.*, c.customer_name, c.account_owner, r.deciders, r.deciders_met, r.champions, r.champions_met, r.blockers, r.blockers_met, r.people, r.people_met, r.people_left,
    CASE WHEN coalesce(r.deciders, 0) = 0 THEN '1 no decision maker known'
         WHEN r.people_met = 0 THEN '2 nobody met for 90 days'
         WHEN r.deciders_met = 0 THEN '3 decision maker not met'
         WHEN r.champions = 0 THEN '4 no champion'
         WHEN r.blockers > r.blockers_met THEN '5 blocker left alone'
         WHEN r.people_met = 1 THEN '6 hangs on one person'
         END AS gap
  FROM play AS p
  JOIN sales_data.customers AS c ON c.customer_id = p.customer_id
  LEFT JOIN roles AS r ON r.customer_id = p.customer_id
  WHERE (CAST($rep AS VARCHAR) IS NULL OR c.account_owner = $rep)
    AND (CAST($region AS VARCHAR) IS NULL OR c.region = $region)
)
SELECT
  customer_id,
  customer_name,
  amount AS amount_in_play,
  gap,
  concat(coalesce(deciders, 0), ' / ', coalesce(deciders_met, 0)) AS decision_makers,
  concat(coalesce(champions, 0), ' / ', coalesce(champions_met, 0)) AS champions,
  concat(coalesce(blockers, 0), ' / ', coalesce(blockers_met, 0)) AS blockers,
  concat(coalesce(people, 0), ' / ', coalesce(people_met, 0)) AS all_contacts,
  coalesce(people_left, 0) AS left_the_company,
  deals AS open_deals,
  next_close,
  account_owner,
  count(*) OVER () AS rows_in_all
FROM gaps
WHERE gap IS NOT NULL
ORDER BY amount DESC, customer_id
LIMIT CAST($top AS INTEGER)
