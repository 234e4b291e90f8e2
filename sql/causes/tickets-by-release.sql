-- title: Bad release → tickets
-- reference: R40, R41
-- sentence: Tickets an install and year about a product between a release that was soon followed by its fix and that fix, against all other days; many installs are not yet on the bad release.
-- world: TicketAssumptions.DefectAdds
-- expect: rising
-- low: 0.4
-- high: 8
-- unit: tickets
-- judged: each
-- uses: shipped
WITH bad AS (
  SELECT product_id, release_date AS from_date, CASE WHEN next_type = 'Hotfix' THEN coalesce(second_date, next_date) ELSE next_date END AS to_date
  FROM shipped
  WHERE release_type <> 'Hotfix' AND (next_type = 'Hotfix' OR (next_type = 'Patch' AND next_date <= release_date + 35))
), days AS (
  SELECT i.product_id, d.day::DATE AS day, count(*) AS installs
  FROM sales_data.customer_products AS i
  CROSS JOIN generate_series(getvariable('start'), getvariable('as_of'), INTERVAL 1 DAY) AS d(day)
  WHERE d.day >= i.install_date
  GROUP BY ALL
), asked AS (
  SELECT product_id, created_date AS day, count(*) AS tickets
  FROM support_data.support_tickets
  WHERE created_date >= getvariable('start')
  GROUP BY ALL
)
SELECT CASE WHEN b.product_id IS NULL THEN 'other days' ELSE 'until the fix' END, 365.0 * sum(coalesce(a.tickets, 0)) / sum(d.installs), count(*)
FROM days AS d
LEFT JOIN asked AS a USING (product_id, day)
LEFT JOIN bad AS b ON b.product_id = d.product_id AND d.day >= b.from_date AND d.day < b.to_date
GROUP BY 1
ORDER BY 1
