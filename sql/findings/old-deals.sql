-- title: Deals older than winners ever get
-- place: 3
-- for: board, sales-manager, sales-rep
-- answer: sales-rep/stale-deals
-- uses: decided_deals
WITH winners AS (
  SELECT quantile_cont(d.sales_cycle_days, 0.9) AS days
  FROM decided_deals AS d JOIN sales_data.opportunities AS o USING (opportunity_id)
  WHERE d.status = 'Won' AND o.opportunity_type = 'New Business'
),
stuck AS (
  SELECT o.amount, getvariable('as_of') - o.created_date > w.days AS old, w.days
  FROM sales_data.opportunities AS o, winners AS w
  WHERE o.stage NOT IN ('Closed Won', 'Closed Lost') AND o.opportunity_type = 'New Business'
)
SELECT format('{:,} open new deals worth ${:,} are older than {:.0f} days', count(*) FILTER (old), (coalesce(sum(amount) FILTER (old), 0))::BIGINT, any_value(days)) AS finding,
  format('nine in ten winners took less; they are {:.0f} % of the amount of all open new deals', 100 * coalesce(sum(amount) FILTER (old), 0) / sum(amount)) AS comparison
FROM stuck
-- more
SELECT o.opportunity_id, c.customer_name, o.sales_rep, o.stage, o.amount::BIGINT AS amount, getvariable('as_of') - o.created_date AS days_open
FROM sales_data.opportunities AS o JOIN sales_data.customers AS c USING (customer_id)
WHERE o.stage NOT IN ('Closed Won', 'Closed Lost') AND o.opportunity_type = 'New Business'
ORDER BY days_open DESC, o.opportunity_id
LIMIT 20
