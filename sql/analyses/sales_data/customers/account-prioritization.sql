-- title: The accounts with the most at stake: to keep, to grow, to win
-- question: Which accounts deserve our time first, and is it to keep, to grow or to win them?
-- asked: Which accounts should we spend our time on, and for what purpose?
-- asked: What accounts are most worth saving, growing or winning?
-- asked: Where is the most money at stake: keep, grow or win?
-- use-case: Account prioritization
-- says: [{sum at_stake where goal = 'keep'} a year is at stake at {count 'account' where goal = 'keep'} to keep, first {first customer_name where goal = 'keep'}; ][{sum at_stake where goal = 'grow'} at {count where goal = 'grow'} to grow, first {first customer_name where goal = 'grow'}; ][{sum at_stake where goal = 'win'} of deals at {count where goal = 'win'} to win, first {first customer_name where goal = 'win'}].
-- read: Each account has one goal. Keep: live customers of high or critical risk, at stake is their annual recurring revenue times the chance to leave within a year. Grow: other live customers, the weighted expansion pipeline plus the chance to expand times the usual size of an expansion. Win: accounts without a live product, their weighted pipeline. Pipeline is in value of whole terms and recurring revenue in that of a year, so compare accounts within their goal. Class A makes up the first half of its goal's stake; many silent days on an A account are work left undone.
-- chart: bar x=customer_name y=at_stake series=goal
-- unit: at_stake money
-- difficulty: advanced
-- parameter: rep
-- parameter: region
-- parameter: top = 8
-- shows: open_deals = open_deals
-- uses: live_installs, health, open_opportunities, won_deals
WITH installs AS (
  SELECT i.customer_id, sum(i.contract_value) AS arr, min(i.renewal_date) AS next_renewal
  FROM live_installs AS i
  GROUP BY i.customer_id
),
expansions AS (
  SELECT d.customer_id, sum(d.first_year) AS won
  FROM won_deals AS d
  JOIN sales_data.opportunities AS o ON o.opportunity_id = d.opportunity_id
  WHERE o.opportunity_type IN ('Upsell', 'Cross-sell')
    AND d.close_date > CAST(CAST($as_of AS DATE) - INTERVAL '12 months' AS DATE) AND d.close_date <= CAST($as_of AS DATE)
  GROUP BY d.customer_id
),
usual AS (
  SELECT coalesce(round(CAST(sum(e.won) / nullif(sum(i.arr), 0) AS DECIMAL(18, 6)), 4), 0) AS share
  FROM expansions AS e
  JOIN installs AS i ON i.customer_id = e.customer_id
),
pipeline AS (
  SELECT o.customer_id, count(*) AS open_deals, sum(o.weighted) AS weighted
  FROM open_opportunities AS o
  WHERE o.opportunity_type <> 'Renewal'
  GROUP BY o.customer_id
),
contacts AS (
  SELECT k.customer_id, max(k.last_contact_date) AS last_contact
  FROM sales_data.customer_contacts AS k
  WHERE k.last_contact_date <= CAST($as_of AS DATE)
  GROUP BY k.customer_id
),
stakes AS (
  SELECT
    c.customer_id, c.customer_name, c.account_owner, c.customer_tier, h.risk_level, i.next_renewal, k.last_contact,
    coalesce(i.arr, 0) AS arr,
    coalesce(p.open_deals, 0) AS open_deals,
    CASE WHEN i.customer_id IS NULL THEN 'win' WHEN h.at_risk THEN 'keep' ELSE 'grow' END AS goal,
    round(CAST(CASE
      WHEN i.customer_id IS NULL THEN coalesce(p.weighted, 0)
      WHEN h.at_risk THEN i.arr * h.churn_probability / 100.0
      ELSE coalesce(p.weighted, 0) + i.arr * u.share * coalesce(h.expansion_probability, 0) / 100.0 END AS DECIMAL(18, 6)), 2) AS at_stake
  FROM sales_data.customers AS c
  CROSS JOIN usual AS u
  LEFT JOIN installs AS i ON i.customer_id = c.customer_id
  LEFT JOIN health AS h ON h.customer_id = c.customer_id
  LEFT JOIN pipeline AS p ON p.customer_id = c.customer_id
  LEFT JOIN contacts AS k ON k.customer_id = c.customer_id
  WHERE c.created_date <= CAST($as_of AS DATE)
    AND (CAST($rep AS VARCHAR) IS NULL OR c.account_owner = $rep)
    AND (CAST($region AS VARCHAR) IS NULL OR c.region = $region)
),
ranked AS (
  SELECT s.*,
    row_number() OVER (PARTITION BY s.goal ORDER BY s.at_stake DESC, s.customer_id) AS place,
    sum(s.at_stake) OVER (PARTITION BY s.goal ORDER BY s.at_stake DESC, s.customer_id ROWS UNBOUNDED PRECEDING) AS running,
    sum(s.at_stake) OVER (PARTITION BY s.goal) AS total
  FROM stakes AS s
  WHERE s.at_stake > 0
)
SELECT
  goal,
  place,
  customer_id,
  customer_name,
  at_stake,
  CASE WHEN running - at_stake < 0.5 * total THEN 'A' WHEN running - at_stake < 0.8 * total THEN 'B' ELSE 'C' END AS class,
  account_owner,
  customer_tier,
  arr AS annual_recurring_revenue,
  open_deals,
  risk_level,
  next_renewal,
  CAST($as_of AS DATE) - last_contact AS days_silent,
  round(CAST(100.0 * running / total AS DECIMAL(18, 6)), 1) AS running_share_percent
FROM ranked
WHERE place <= CAST($top AS INTEGER)
ORDER BY CASE goal WHEN 'keep' THEN 1 WHEN 'grow' THEN 2 ELSE 3 END, place
