-- title: Deals won
-- meaning: Value of the deals won in the quarter, renewals included, against the targets of all regions.
-- unit: currency
-- kind: flow
-- good: up
-- target: the regions' targets
-- also: bookings, closed won, sales, quota attainment
-- place: 5
-- for: board, cfo, cmo, sales-manager, sales-rep
-- answer: sales_targets/quota-vs-actuals-comparison
-- uses: ended_quarters
SELECT e.quarter AS period, w.value, t.target
FROM ended_quarters AS e
JOIN (
  SELECT d.quarter, sum(d.deal_value) AS value FROM sales_data.closed_deals AS d WHERE d.status = 'Won' GROUP BY d.quarter
) AS w ON w.quarter = e.quarter
LEFT JOIN (
  SELECT t.quarter, sum(t.target_amount) AS target FROM sales_data.sales_targets AS t WHERE t.sales_rep IS NULL GROUP BY t.quarter
) AS t ON t.quarter = e.quarter
ORDER BY e.last_day
