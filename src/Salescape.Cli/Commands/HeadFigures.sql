-- What a board would ask first. One row a figure, in the order shown; as_of is a variable of the session.
WITH
contracts_in_force AS (
  SELECT * FROM sales_data.contracts
  WHERE status <> 'Draft' AND getvariable('as_of') BETWEEN start_date AND end_date
),
recurring AS (
  SELECT sum(annual_value) AS arr, count(DISTINCT customer_id) AS customers
  FROM contracts_in_force
),
new_business AS (
  SELECT deal.* FROM sales_data.closed_deals AS deal
  JOIN sales_data.opportunities USING (opportunity_id)
  WHERE opportunity_type = 'New Business'
    AND deal.close_date >= (SELECT min(close_date) FROM sales_data.closed_deals WHERE status = 'Lost')
),
pipeline AS (
  SELECT count(*) AS deals, sum(amount) AS amount, sum(amount * probability / 100) AS weighted
  FROM sales_data.opportunities
  WHERE stage NOT IN ('Closed Won', 'Closed Lost') AND opportunity_type <> 'Renewal'
),
due AS (
  SELECT count(*) AS contracts, sum(renewal_amount) AS amount, count(*) FILTER (renewal_status = 'At Risk') AS at_risk
  FROM operational_data.renewals
  WHERE renewal_status IN ('Pending', 'At Risk')
    AND date_trunc('quarter', current_expiration_date) = date_trunc('quarter', getvariable('as_of')) + INTERVAL 3 MONTH
),
reps AS (
  SELECT sales_rep, sum(deal_value) AS won
  FROM sales_data.closed_deals
  WHERE status = 'Won' AND close_date > getvariable('as_of') - INTERVAL 1 YEAR
  GROUP BY sales_rep ORDER BY won DESC, sales_rep LIMIT 1
),
losses AS (
  SELECT win_loss_reason, count(*) AS deals
  FROM sales_data.closed_deals WHERE status = 'Lost'
  GROUP BY win_loss_reason ORDER BY deals DESC, win_loss_reason LIMIT 1
),
licences AS (
  SELECT sum(licenses_active) AS active, sum(licenses_purchased) AS purchased
  FROM usage_data.license_usage
  WHERE customer_id IN (SELECT customer_id FROM contracts_in_force)
    AND CAST(date_trunc('month', usage_date) AS DATE) = (SELECT CAST(date_trunc('month', max(usage_date)) AS DATE) FROM usage_data.license_usage WHERE CAST(date_trunc('month', usage_date) AS DATE) + 21 <= getvariable('as_of'))
),
paid AS (
  SELECT invoice_id, sum(CASE WHEN status = 'Refunded' THEN -payment_amount ELSE payment_amount END) AS amount
  FROM operational_data.payments WHERE status IN ('Successful', 'Refunded')
  GROUP BY invoice_id
),
receivables AS (
  SELECT sum(total_amount - coalesce(paid.amount, 0)) AS open, sum(total_amount - coalesce(paid.amount, 0)) FILTER (due_date < getvariable('as_of')) AS overdue
  FROM operational_data.invoices LEFT JOIN paid USING (invoice_id)
  WHERE status IN ('Sent', 'Overdue', 'Partially Paid')
),
health AS (
  SELECT avg(overall_score) AS score, count(*) FILTER (risk_level IN ('High', 'Critical')) AS at_risk, count(*) AS customers
  FROM operational_data.customer_health_score
  WHERE score_date = (SELECT max(score_date) FROM operational_data.customer_health_score)
    AND customer_id IN (SELECT customer_id FROM contracts_in_force)
)
SELECT 'Accounts' AS figure, format('{:,}, of which {:,} ever bought', count(*),
  (SELECT count(DISTINCT customer_id) FROM sales_data.closed_deals WHERE status = 'Won')) AS value
FROM sales_data.customers
UNION ALL
SELECT 'Annual recurring revenue', format('${:,} from {:,} customers', arr::BIGINT, customers) FROM recurring
UNION ALL
SELECT 'Win rate, new business', format('{:.1f} % of {:,} decided', 100 * avg((status = 'Won')::INTEGER), count(*)) FROM new_business
UNION ALL
SELECT 'Median days to win', format('{:.0f}', median(sales_cycle_days)) FROM new_business WHERE status = 'Won'
UNION ALL
SELECT 'Open pipeline, no renewals', format('${:,} in {:,} deals, ${:,} weighted', amount::BIGINT, deals, weighted::BIGINT) FROM pipeline
UNION ALL
SELECT 'Renewals due next quarter', format('{:,} contracts worth ${:,} over their term, {:,} at risk', contracts, coalesce(amount, 0)::BIGINT, at_risk) FROM due
UNION ALL
SELECT 'Top rep, last 12 months', format('{} with ${:,} won, renewals included', sales_rep, won::BIGINT) FROM reps
UNION ALL
SELECT 'Most frequent loss reason', format('{}, {:,} deals', win_loss_reason, deals) FROM losses
UNION ALL
SELECT 'Licences in use', format('{:.0f} % of {:,}', 100.0 * active / purchased, purchased::BIGINT) FROM licences
UNION ALL
SELECT 'Health of customers', format('{:.0f} of 100 in the mean; {:,} of {:,} at high risk', score, at_risk, customers) FROM health
UNION ALL
SELECT 'Receivables', format('${:,}, of which ${:,} overdue', open::BIGINT, coalesce(overdue, 0)::BIGINT) FROM receivables
