-- title: Open pipeline with renewals, by quarter of closing and stage
-- question: How much pipeline closes in which quarter, how far is it, and what may we count on?
-- asked: What is in the pipeline per quarter, at what stage, and how much should we bank on?
-- asked: What is our pipeline forecast by quarter?
-- asked: How much will close when, and how sure is it?
-- use-case: Pipeline analysis and forecasting
-- says: {sum deals 'open deal'} worth {sum amount} {counts/count} for {sum weighted} weighted, {most of} it closing in {largest weighted by closes}[; {sum amount where closes = 'overdue'} of the amount is overdue].
-- read: All open deals: new business, more for customers, renewals. Weighted is the amount times the stage's probability. Overdue are deals whose planned close date has passed; a quarter that leans on Prospecting is not yet a forecast. A renewal waits in Prospecting until its contract nears the end, and is then won far more often than the probability of that stage says: for later quarters, count renewals by the questions about them.
-- chart: stacked x=closes y=weighted series=stage
-- total: deals, amount, weighted
-- difficulty: easy
-- parameter: rep
-- parameter: region
-- uses: open_opportunities
SELECT
  CASE WHEN o.is_overdue THEN 'overdue'
       ELSE concat(CAST(EXTRACT(year FROM o.close_date) AS INTEGER), ' Q', CAST(EXTRACT(quarter FROM o.close_date) AS INTEGER)) END AS closes,
  o.stage,
  count(*) AS deals,
  sum(o.amount) AS amount,
  round(CAST(sum(o.weighted) AS DECIMAL(18, 6)), 2) AS weighted,
  round(CAST(avg(CAST($as_of AS DATE) - o.created_date) AS DECIMAL(18, 6)), 0) AS mean_age_days
FROM open_opportunities AS o
WHERE (CAST($rep AS VARCHAR) IS NULL OR o.sales_rep = $rep)
  AND (CAST($region AS VARCHAR) IS NULL OR o.region = $region)
GROUP BY 1, 2
ORDER BY closes, min(o.probability), o.stage
