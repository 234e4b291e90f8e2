-- title: Patterns behind won and lost competitive deals
-- question: What do the competitive deals that we win have in common, and what those that we lose?
-- asked: What sets apart the competitive deals we win from the ones we lose?
-- asked: Are there patterns in wins and losses when a competitor is involved?
-- asked: What do our head-to-head wins have in common?
-- use-case: Win/loss pattern identification
-- says: Against all competitive deals cut by the same factor (1), the win rate is highest for {most lift by pattern where factor <> 'Our position in the last report'} and lowest for {least lift by pattern where factor <> 'Our position in the last report'}; what sellers report as Winning is won at {all win_rate_percent where pattern = 'Our position in the last report: Winning'}, as At Risk at {all win_rate_percent where pattern = 'Our position in the last report: At Risk'}.
-- read: Decided new business with a rival, cut by one factor after the other; discounts are of deals that came to a quote. Lift is the win rate of the pattern divided by that of all deals cut by the factor: 1 means no difference. Spread is the distance between the best and the worst value of a factor: the factors on top tell won from lost deals best. What goes with winning need not cause it; our position in the last report is the seller's own judgement of how the deal goes, and discounts are given where the price is in dispute.
-- chart: bar x=pattern y=win_rate_percent
-- rate: win_rate_percent of decided
-- index: lift of won
-- difficulty: advanced
-- parameter: competitor
-- parameter: region
-- parameter: min_rows = 10
-- uses: decided_deals
WITH reports AS (
  SELECT i.opportunity_id, i.our_position, i.intel_type,
    row_number() OVER (PARTITION BY i.opportunity_id ORDER BY i.intel_date DESC, i.intel_id DESC) AS newest,
    count(*) OVER (PARTITION BY i.opportunity_id) AS reports
  FROM sales_data.competitive_intelligence AS i
  WHERE i.opportunity_id IS NOT NULL
),
involved AS (
  SELECT n.opportunity_id, count(DISTINCT n.contact_id) AS contacts,
    max(CASE WHEN k.role_type IN ('Champion', 'Decision Maker') THEN 1 ELSE 0 END) AS sponsor
  FROM sales_data.customer_notes AS n
  JOIN sales_data.customer_contacts AS k ON k.contact_id = n.contact_id
  WHERE n.opportunity_id IS NOT NULL
  GROUP BY n.opportunity_id
),
quoted AS (
  SELECT q.opportunity_id, q.discount_percent,
    row_number() OVER (PARTITION BY q.opportunity_id ORDER BY q.quote_date DESC, q.quote_id DESC) AS newest
  FROM sales_data.quotes AS q
),
deals AS (
  SELECT d.opportunity_id, CASE WHEN d.status = 'Won' THEN 1 ELSE 0 END AS won, o.competitor, o.lead_source, o.amount,
    c.company_size, r.our_position, r.intel_type, r.reports, v.contacts, v.sponsor, q.discount_percent
  FROM decided_deals AS d
  JOIN sales_data.opportunities AS o ON o.opportunity_id = d.opportunity_id
  JOIN sales_data.customers AS c ON c.customer_id = d.customer_id
  LEFT JOIN reports AS r ON r.opportunity_id = d.opportunity_id AND r.newest = 1
  LEFT JOIN involved AS v ON v.opportunity_id = d.opportunity_id
  LEFT JOIN quoted AS q ON q.opportunity_id = d.opportunity_id AND q.newest = 1
  WHERE o.competitor IS NOT NULL
    AND o.opportunity_type = 'New Business'
    AND (CAST($competitor AS VARCHAR) IS NULL OR o.competitor = $competitor)
    AND (CAST($region AS VARCHAR) IS NULL OR o.region = $region)
),
patterns AS (
  SELECT
    CASE g.n WHEN 1 THEN 'Competitor' WHEN 2 THEN 'Our position in the last report' WHEN 3 THEN 'Topic of the last report' WHEN 4 THEN 'Contacts engaged'
      WHEN 5 THEN 'Champion or decision maker engaged' WHEN 6 THEN 'Discount of the last quote' WHEN 7 THEN 'Lead source' ELSE 'Company size' END AS factor,
    CASE g.n WHEN 1 THEN d.competitor
      WHEN 2 THEN coalesce(d.our_position, 'no report')
      WHEN 3 THEN coalesce(d.intel_type, 'no report')
      WHEN 4 THEN CASE WHEN coalesce(d.contacts, 0) = 0 THEN 'none' WHEN d.contacts = 1 THEN 'one' WHEN d.contacts = 2 THEN 'two' ELSE 'three or more' END
      WHEN 5 THEN CASE WHEN d.sponsor = 1 THEN 'yes' ELSE 'no' END
      WHEN 6 THEN CASE WHEN d.discount_percent = 0 THEN 'none' WHEN d.discount_percent <= 10 THEN 'up to 10' WHEN d.discount_percent <= 20 THEN 'over 10 to 20' ELSE 'over 20' END
      WHEN 7 THEN d.lead_source
      ELSE d.company_size END AS value,
    d.won
  FROM deals AS d
  CROSS JOIN generate_series(1, 8) AS g(n)
  WHERE g.n <> 6 OR d.discount_percent IS NOT NULL
),
counted AS (
  SELECT p.factor, p.value, count(*) AS decided, sum(p.won) AS won,
    CAST(100.0 * sum(p.won) / count(*) AS DECIMAL(9,1)) AS rate,
    sum(count(*)) OVER (PARTITION BY p.factor) AS all_decided,
    sum(sum(p.won)) OVER (PARTITION BY p.factor) AS all_won
  FROM patterns AS p
  GROUP BY p.factor, p.value
),
ranked AS (
  SELECT c.*, max(c.rate) OVER (PARTITION BY c.factor) - min(c.rate) OVER (PARTITION BY c.factor) AS spread
  FROM counted AS c
  WHERE c.decided >= CAST($min_rows AS INTEGER)
)
SELECT
  k.factor,
  concat(k.factor, ': ', k.value) AS pattern,
  k.decided,
  k.won,
  k.rate AS win_rate_percent,
  round(CAST(1.0 * k.won * k.all_decided / nullif(k.decided * k.all_won, 0) AS DECIMAL(18, 6)), 2) AS lift,
  k.spread AS spread_of_factor
FROM ranked AS k
ORDER BY k.spread DESC, k.factor, k.rate DESC, k.value
