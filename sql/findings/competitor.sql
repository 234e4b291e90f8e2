-- title: The competitor that costs most
-- place: 4
-- for: board, sales-manager, sales-rep, product-manager
-- answer: opportunities/competitive-win-loss-analysis
-- uses: decided_deals
WITH contested AS (
  SELECT o.competitor, d.status = 'Won' AS won, o.amount
  FROM decided_deals AS d JOIN sales_data.opportunities AS o USING (opportunity_id)
  WHERE o.opportunity_type = 'New Business' AND o.competitor IS NOT NULL
),
rivals AS (
  SELECT competitor, count(*) AS deals, 100 * avg(won::INT) AS win_rate, sum(amount) FILTER (NOT won) AS lost
  FROM contested GROUP BY competitor HAVING count(*) >= 10
)
SELECT format('{} was in {:,} decided new deals, won in {:.1f} %', arg_max(competitor, lost), arg_max(deals, lost), arg_max(win_rate, lost)) AS finding,
  format('{:.1f} % against all competitors; ${:,} went to deals lost with it present', (SELECT 100 * avg(won::INT) FROM contested), max(lost)::BIGINT) AS comparison
FROM rivals
-- more
-- uses: decided_deals
SELECT o.competitor, count(*) AS deals, round(CAST(100 * avg((d.status = 'Won')::INT) AS DECIMAL(18, 6)), 1) AS win_rate,
  sum(o.amount) FILTER (d.status = 'Lost')::BIGINT AS lost_amount, mode(d.win_loss_reason) FILTER (d.status = 'Lost') AS usual_reason
FROM decided_deals AS d JOIN sales_data.opportunities AS o USING (opportunity_id)
WHERE o.opportunity_type = 'New Business' AND o.competitor IS NOT NULL
GROUP BY o.competitor
ORDER BY lost_amount DESC NULLS LAST, o.competitor
