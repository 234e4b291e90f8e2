-- title: The last quarter against its target
-- place: 1
-- for: board, cfo, sales-manager, sales-rep
-- answer: sales_targets/quota-vs-actuals-comparison
WITH ended AS (
  SELECT date_trunc('quarter', getvariable('as_of') + 1)::DATE - 1 AS last_day
),
quarters AS (
  SELECT unnest([0, 1]) AS back
),
won AS (
  SELECT q.back, format('Q{} {}', quarter(day), year(day)) AS name,
    (SELECT sum(deal_value) FROM sales_data.closed_deals WHERE status = 'Won' AND quarter = format('Q{} {}', quarter(day), year(day))) AS amount,
    (SELECT sum(target_amount) FROM sales_data.sales_targets WHERE sales_rep IS NULL AND quarter = format('Q{} {}', quarter(day), year(day))) AS target
  FROM quarters AS q, LATERAL (SELECT last_day - INTERVAL (3 * q.back) MONTH AS day FROM ended) AS e
)
SELECT (SELECT format('{} closed ${:,}, {:.0f} % of the regions'' targets', name, amount::BIGINT, 100 * amount / target) FROM won WHERE back = 0) AS finding,
  (SELECT format('{} had closed ${:,}, {:.0f} %', name, amount::BIGINT, 100 * amount / target) FROM won WHERE back = 1) AS comparison
-- more
SELECT t.quarter, t.region, t.target_amount::BIGINT AS target, coalesce(w.won, 0)::BIGINT AS won, round(CAST(100 * coalesce(w.won, 0) / t.target_amount AS DECIMAL(18, 6)), 1) AS attained
FROM sales_data.sales_targets AS t
LEFT JOIN (SELECT quarter, region, sum(deal_value) AS won FROM sales_data.closed_deals WHERE status = 'Won' GROUP BY ALL) AS w USING (quarter, region)
WHERE t.sales_rep IS NULL
ORDER BY right(t.quarter, 4) DESC, t.quarter DESC, t.region
LIMIT 20
