-- title: What to say against each competitor, with results
-- question: Which strengths do our people meet at each competitor, which weaknesses did they use, and with which did we win?
-- asked: What should go on the battle card for each competitor?
-- asked: What are every rival's strong points, which soft spots did we use, and what worked?
-- asked: How do we sell against each competitor, going by what our people report?
-- use-case: Battle card creation
-- says: The claim reported in the largest number of deals is {most deals_reporting by claim,competitor}. Where a strength was met, {all win_rate_percent where card = 'their strength: answer'} of the decided deals were won, where a weakness was found {all win_rate_percent where card = 'their weakness: attack'}[; by claim, of those with 20 decided deals or more, the rate {ranges win_rate_percent by competitor,claim where decided > 19}].
-- read: One row per claim and competitor, the most named of each kind. Win rate is of the decided deals in which the claim was reported, edge is its distance in points from our rate in all other decided deals against that competitor: a weakness with a positive edge is a line of attack worth trying, a strength with a negative edge needs an answer ready. A star marks an edge beyond chance; most rows have too few decided deals for one.
-- chart: none
-- rate: win_rate_percent of decided, others_percent of others_n
-- differs: win_rate_percent from others_percent
-- decides: edge_points
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
  SELECT o.competitor, count(*) AS decided, count(*) FILTER (WHERE d.status = 'Won') AS won
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
  round(CAST(100.0 * k.won / nullif(k.decided, 0) - 100.0 * (b.won - k.won) / nullif(b.decided - k.decided, 0) AS DECIMAL(18, 6)), 1) AS edge_points,
  k.lost_to_them,
  k.open_deals AS open_deals_to_use_it,
  k.last_win,
  round(CAST(100.0 * (b.won - k.won) / nullif(b.decided - k.decided, 0) AS DECIMAL(18, 6)), 1) AS others_percent,
  b.decided - k.decided AS others_n
FROM cards AS k
LEFT JOIN base AS b ON b.competitor = k.competitor_name
WHERE k.place <= CAST($top AS INTEGER)
ORDER BY k.competitor_name, k.card DESC, k.place
