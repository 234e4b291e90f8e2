-- title: What to say against each competitor, with results
-- question: Which strengths do our people meet at each competitor, which weaknesses did they use, and with which did we win?
-- asked: What should go on the battle card for each competitor?
-- asked: What are every rival's strong points, which soft spots did we use, and what worked?
-- asked: How do we sell against each competitor, going by what our people report?
-- use-case: Battle card creation
-- says: Where a claim was used or met, the win rate {ranges win_rate_percent by competitor,claim}.
-- read: One row per claim and competitor, the most named of each kind. Win rate is of the decided deals in which the claim was reported, edge is its distance in points from our rate against that competitor: a weakness with a positive edge is a line of attack that worked, a strength with a negative edge needs an answer ready. Mind rows with few decided deals.
-- chart: none
-- rate: win_rate_percent of decided
-- difficulty: advanced
-- parameter: competitor
-- parameter: top = 3
-- parameter: min_rows = 5
-- uses: decided_deals, open_opportunities
WITH claims AS (
  SELECT DISTINCT i.competitor_name, i.opportunity_id,
    CASE g.n WHEN 1 THEN 'their weakness: attack' ELSE 'their strength: answer' END AS card,
    CASE g.n WHEN 1 THEN i.competitor_weakness ELSE i.competitor_strength END AS claim
  FROM sales_data.competitive_intelligence AS i
  CROSS JOIN generate_series(1, 2) AS g(n)
  WHERE i.opportunity_id IS NOT NULL AND (CAST($competitor AS VARCHAR) IS NULL OR i.competitor_name = $competitor)
),
base AS (
  SELECT o.competitor, 100.0 * count(*) FILTER (WHERE d.status = 'Won') / count(*) AS rate
  FROM decided_deals AS d
  JOIN sales_data.opportunities AS o ON o.opportunity_id = d.opportunity_id
  WHERE o.competitor IS NOT NULL
  GROUP BY o.competitor
),
cards AS (
  SELECT
    c.competitor_name, c.card, c.claim,
    count(*) AS reporting,
    count(d.deal_id) AS decided,
    count(*) FILTER (WHERE d.status = 'Won') AS won,
    count(*) FILTER (WHERE d.win_loss_reason LIKE 'Competitor:%') AS lost_to_them,
    count(o.opportunity_id) AS open_deals,
    max(d.close_date) FILTER (WHERE d.status = 'Won') AS last_win,
    row_number() OVER (PARTITION BY c.competitor_name, c.card ORDER BY count(*) DESC, c.claim) AS place
  FROM claims AS c
  LEFT JOIN decided_deals AS d ON d.opportunity_id = c.opportunity_id
  LEFT JOIN open_opportunities AS o ON o.opportunity_id = c.opportunity_id
  GROUP BY c.competitor_name, c.card, c.claim
  HAVING count(*) >= CAST($min_rows AS INTEGER)
)
SELECT
  k.competitor_name AS competitor,
  k.card,
  k.claim,
  k.reporting AS deals_reporting,
  k.decided,
  round(CAST(100.0 * k.won / nullif(k.decided, 0) AS DECIMAL(18, 6)), 1) AS win_rate_percent,
  round(CAST(100.0 * k.won / nullif(k.decided, 0) - b.rate AS DECIMAL(18, 6)), 1) AS edge_points,
  k.lost_to_them,
  k.open_deals AS open_deals_to_use_it,
  k.last_win
FROM cards AS k
LEFT JOIN base AS b ON b.competitor = k.competitor_name
WHERE k.place <= CAST($top AS INTEGER)
ORDER BY k.competitor_name, k.card DESC, k.place
