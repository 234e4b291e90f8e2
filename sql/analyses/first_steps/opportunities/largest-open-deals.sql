-- title: The largest open deals
-- question: Which open deals are the largest?
-- asked: What are the biggest deals we are working on?
-- asked: Top ten opps in the pipeline by amount?
-- asked: Which open opportunities have the most money in them, and who sells them?
-- says: {count 'deal'} {is/are} open; the largest is {first opportunity_name} ({first amount}) in {first stage}.
-- none: No deal is open.
-- read: Deals that are neither won nor lost, renewals left out, the largest first. Probability is that of the stage. A close date that has passed means that the deal is overdue.
-- chart: bar x=opportunity_id y=amount
-- total: amount
-- shows: open_pipeline = amount
-- difficulty: easy
-- parameter: region
-- parameter: rep
-- parameter: top = 10
-- uses: open_opportunities
SELECT
  o.opportunity_id,
  o.opportunity_name,
  o.amount,
  o.stage,
  o.probability AS probability_percent,
  o.close_date,
  o.sales_rep,
  o.region,
  count(*) OVER () AS rows_in_all
FROM open_opportunities AS o
WHERE o.opportunity_type <> 'Renewal'
  AND (CAST($region AS VARCHAR) IS NULL OR o.region = $region)
  AND (CAST($rep AS VARCHAR) IS NULL OR o.sales_rep = $rep)
ORDER BY o.amount DESC, o.opportunity_id
LIMIT CAST($top AS INTEGER)
