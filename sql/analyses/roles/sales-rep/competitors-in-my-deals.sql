-- title: The competitor in each open deal and how to beat it
-- question: Whom am I up against in my open deals, how do we usually fare, and which weakness should I press?
-- asked: Which rivals am I facing in my open deals, what is our record against them, and where do I hit?
-- asked: Who is the competition in my pipeline and how do I beat them?
-- asked: What are my odds against the vendors in my current deals, and what is their soft spot?
-- says: {count 'open deal'} worth {sum amount} {meets/meet} a competitor; the largest is {first opportunity_name} against {first competitor}, where we win {first win_rate_against_percent} of such deals (n {first deals_decided_against})[; press on: {first press_on}].
-- read: Open deals from Qualification on in which a competitor was met. The win rate is of all decided deals of the same type against that competitor, since renewals are won far more often than new business. Press on names the weakness noted most often in deals that we won against it, beware of the strength noted most often in deals that we lost; position is the latest note of this very deal. No note on a large deal means that we fight blind.
-- chart: none
-- rate: win_rate_against_percent of deals_decided_against
-- none: No open deal meets a competitor.
-- total: amount
-- difficulty: advanced
-- parameter: rep
-- parameter: competitor
-- parameter: region
-- parameter: top = 25
-- uses: decided_deals
WITH record AS (
  SELECT o.competitor, o.opportunity_type, count(*) AS decided, count(*) FILTER (WHERE d.status = 'Won') AS won
  FROM sales_data.opportunities AS o
  JOIN decided_deals AS d ON d.opportunity_id = o.opportunity_id
  WHERE o.competitor IS NOT NULL AND d.close_date <= CAST($as_of AS DATE)
  GROUP BY o.competitor, o.opportunity_type
),
intel AS MATERIALIZED (
  SELECT r.*
  FROM (
    SELECT i.opportunity_id, i.competitor_name, i.competitor_product, i.our_position, i.intel_date,
      row_number() OVER (PARTITION BY i.opportunity_id, i.competitor_name ORDER BY i.intel_date DESC, i.intel_id DESC) AS recency
    FROM sales_data.competitive_intelligence AS i
    WHERE i.opportunity_id IS NOT NULL AND i.intel_date <= CAST($as_of AS DATE)
  ) AS r
  WHERE r.recency = 1
),
weak AS MATERIALIZED (
  SELECT r.*
  FROM (
    SELECT i.competitor_name, i.competitor_weakness, count(*) AS times,
      row_number() OVER (PARTITION BY i.competitor_name ORDER BY count(*) DESC, i.competitor_weakness) AS place
    FROM sales_data.competitive_intelligence AS i
    JOIN sales_data.opportunities AS o ON o.opportunity_id = i.opportunity_id
    WHERE o.stage = 'Closed Won'
    GROUP BY i.competitor_name, i.competitor_weakness
  ) AS r
  WHERE r.place = 1
),
strong AS MATERIALIZED (
  SELECT r.*
  FROM (
    SELECT i.competitor_name, i.competitor_strength,
      row_number() OVER (PARTITION BY i.competitor_name ORDER BY count(*) DESC, i.competitor_strength) AS place
    FROM sales_data.competitive_intelligence AS i
    JOIN sales_data.opportunities AS o ON o.opportunity_id = i.opportunity_id
    WHERE o.stage = 'Closed Lost'
    GROUP BY i.competitor_name, i.competitor_strength
  ) AS r
  WHERE r.place = 1
)
SELECT
  o.opportunity_name,
  o.amount,
  o.competitor,
  round(CAST(100.0 * r.won / nullif(r.decided, 0) AS DECIMAL(18, 6)), 1) AS win_rate_against_percent,
  r.decided AS deals_decided_against,
  w.competitor_weakness AS press_on,
  s.competitor_strength AS beware_of,
  o.stage,
  o.opportunity_type,
  n.competitor_product,
  coalesce(n.our_position, 'no note') AS our_position,
  n.intel_date AS noted_on,
  o.close_date AS planned_close,
  o.sales_rep,
  o.customer_id,
  o.opportunity_id,
  count(*) OVER () AS rows_in_all
FROM sales_data.opportunities AS o
LEFT JOIN record AS r ON r.competitor = o.competitor AND r.opportunity_type = o.opportunity_type
LEFT JOIN intel AS n ON n.opportunity_id = o.opportunity_id AND n.competitor_name = o.competitor AND n.recency = 1
LEFT JOIN weak AS w ON w.competitor_name = o.competitor AND w.place = 1
LEFT JOIN strong AS s ON s.competitor_name = o.competitor AND s.place = 1
WHERE o.competitor IS NOT NULL AND o.stage IN ('Qualification', 'Proposal', 'Negotiation') AND o.created_date <= CAST($as_of AS DATE)
  AND (CAST($rep AS VARCHAR) IS NULL OR o.sales_rep = $rep)
  AND (CAST($competitor AS VARCHAR) IS NULL OR o.competitor = $competitor)
  AND (CAST($region AS VARCHAR) IS NULL OR o.region = $region)
ORDER BY o.amount DESC, o.opportunity_id
LIMIT CAST($top AS INTEGER)
