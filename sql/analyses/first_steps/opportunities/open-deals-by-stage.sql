-- title: Open deals by stage
-- question: How many deals are open in each stage, and how much money is in them?
-- asked: What does the pipeline look like stage by stage?
-- asked: How much open pipeline do we have right now, and where in the funnel is it?
-- asked: How many opps are in negotiation, proposal and so on, and what are they worth?
-- says: {sum deals 'deal'} worth {sum amount} {is/are} open, {most of} the money in {largest amount by stage}.
-- none: No deal is open.
-- read: Deals that are neither won nor lost, renewals left out. Weighted is the amount times the chance to win of the stage: what may be expected of it on average.
-- chart: column x=stage y=amount
-- total: deals, amount, weighted_amount
-- difficulty: easy
-- parameter: region
-- shows: open_pipeline = amount
-- shows: open_deals = deals
-- shows: weighted_pipeline = weighted_amount
-- uses: open_opportunities
SELECT
  o.stage,
  count(*) AS deals,
  sum(o.amount) AS amount,
  round(CAST(sum(o.weighted) AS DECIMAL(18, 6)), 0) AS weighted_amount
FROM open_opportunities AS o
WHERE o.opportunity_type <> 'Renewal'
  AND (CAST($region AS VARCHAR) IS NULL OR o.region = $region)
GROUP BY o.stage
ORDER BY min(o.probability), o.stage
