-- title: What to say against each competitor, with results
-- question: Which strengths do our people meet at each competitor, which weaknesses did they use, and with which did we win?
-- use-case: Battle card creation
-- read: One row per claim and competitor, most named first. Win rate is of the decided deals in which the claim was reported, edge is its distance in points from our rate against that competitor: a weakness with a positive edge is a line of attack that worked, a strength with a negative edge needs an answer ready. Mind rows with few decided deals.
-- chart: none
-- difficulty: advanced
-- parameter: competitor
-- parameter: least = 5
WITH claims AS (
  SELECT DISTINCT i.competitor_name, 'their weakness: attack' AS card, i.competitor_weakness AS claim, i.opportunity_id
  FROM sales_data.competitive_intelligence AS i
  WHERE i.opportunity_id IS NOT NULL AND (CAST($competitor AS VARCHAR) IS NULL OR i.competitor_name = $competitor)
  UNION ALL
  SELECT DISTINCT i.competitor_name, 'their strength: answer', i.competitor_strength, i.opportunity_id
  FROM sales_data.competitive_intelligence AS i
  WHERE i.opportunity_id IS NOT NULL AND (CAST($competitor AS VARCHAR) IS NULL OR i.competitor_name = $competitor)
),
base AS (
  SELECT o.competitor, 100.0 * count(*) FILTER (WHERE d.status = 'Won') / count(*) AS rate
  FROM sales_data.closed_deals AS d
  JOIN sales_data.opportunities AS o ON o.opportunity_id = d.opportunity_id
  WHERE o.competitor IS NOT NULL
  GROUP BY o.competitor
)
SELECT
  c.competitor_name AS competitor,
  c.card,
  c.claim,
  count(*) AS deals_reporting,
  count(d.deal_id) AS decided,
  round(100.0 * count(*) FILTER (WHERE d.status = 'Won') / nullif(count(d.deal_id), 0), 1) AS win_rate_percent,
  round(100.0 * count(*) FILTER (WHERE d.status = 'Won') / nullif(count(d.deal_id), 0) - min(b.rate), 1) AS edge_points,
  count(*) FILTER (WHERE d.win_loss_reason LIKE 'Competitor:%') AS lost_to_them,
  count(*) FILTER (WHERE d.deal_id IS NULL) AS open_deals_to_use_it,
  max(d.close_date) FILTER (WHERE d.status = 'Won') AS last_win
FROM claims AS c
LEFT JOIN sales_data.closed_deals AS d ON d.opportunity_id = c.opportunity_id
LEFT JOIN base AS b ON b.competitor = c.competitor_name
GROUP BY c.competitor_name, c.card, c.claim
HAVING count(*) >= CAST($least AS INTEGER)
ORDER BY c.competitor_name, c.card DESC, count(*) DESC, c.claim
