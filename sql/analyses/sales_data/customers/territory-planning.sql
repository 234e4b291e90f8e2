-- title: Market, coverage and potential by country
-- question: Where do our accounts, customers and open deals sit, how many reps cover them, and where should the next territory be cut?
-- asked: How are accounts, customers and pipeline spread over countries, do we have reps enough, and where should we split?
-- asked: Where do we need a new territory?
-- asked: Which countries are under- or overcovered by our reps?
-- use-case: Territory planning
-- says: [By country, of those with work for one rep or more, accounts per rep {ranges accounts_per_rep by country where rep_capacity > 0.99}. ]{sum idle_accounts} of {sum accounts 'account'} lie idle, and of the weighted pipeline {most} is in {largest weighted_new_pipeline by country}.
-- read: Prospects in play are accounts without a live install that have an open deal, former customers who come back among them. Reps covering are those who own an account there; rep capacity splits each rep over countries by the accounts owned in each, and adds up to the number of reps. Load index 100 is the mean number of accounts per rep: far above it, with much pipeline, asks for another rep, far below it for a merger. The weighted pipeline is of all open deals but renewals. Idle accounts neither buy nor have an open new deal.
-- chart: bar x=country y=accounts_per_rep
-- share: penetration_percent of accounts
-- decides: rep_capacity, load_index
-- total: accounts, live_customers, idle_accounts
-- difficulty: advanced
-- parameter: region
-- parameter: min_rows = 1
-- shows: arr = annual_recurring_revenue
-- shows: customers = live_customers
-- shows: total_contract_value = won_last_12_months
-- shows: weighted_pipeline = weighted_new_pipeline
-- uses: live_installs, open_opportunities
WITH loads AS (
  SELECT c.account_owner, count(*) AS accounts
  FROM sales_data.customers AS c
  WHERE c.created_date <= CAST($as_of AS DATE)
  GROUP BY c.account_owner
),
coverage AS (
  SELECT c.country, count(DISTINCT c.account_owner) AS reps, CAST(sum(1.0 / l.accounts) AS DECIMAL(18, 8)) AS full_time
  FROM sales_data.customers AS c
  JOIN loads AS l ON l.account_owner = c.account_owner
  WHERE c.created_date <= CAST($as_of AS DATE)
  GROUP BY c.country
),
pipeline AS (
  SELECT
    o.customer_id,
    count(*) FILTER (WHERE o.opportunity_type = 'New Business') AS new_deals,
    sum(o.amount) AS open_amount,
    sum(o.weighted) AS weighted
  FROM open_opportunities AS o
  WHERE o.opportunity_type <> 'Renewal'
  GROUP BY o.customer_id
),
installs AS (
  SELECT i.customer_id, sum(i.contract_value) AS arr
  FROM live_installs AS i
  GROUP BY i.customer_id
),
won AS (
  SELECT d.customer_id, sum(d.deal_value) AS won
  FROM sales_data.closed_deals AS d
  WHERE d.status = 'Won' AND d.close_date <= CAST($as_of AS DATE)
    AND d.close_date > CAST(CAST($as_of AS DATE) - INTERVAL '12 months' AS DATE)
  GROUP BY d.customer_id
),
countries AS (
  SELECT
    c.country,
    c.region,
    count(*) AS accounts,
    count(i.customer_id) AS live_customers,
    count(*) FILTER (WHERE i.customer_id IS NULL AND p.new_deals > 0) AS prospects_in_play,
    coalesce(sum(i.arr), 0) AS arr,
    coalesce(sum(p.weighted), 0) AS weighted,
    coalesce(sum(w.won), 0) AS won
  FROM sales_data.customers AS c
  LEFT JOIN installs AS i ON i.customer_id = c.customer_id
  LEFT JOIN pipeline AS p ON p.customer_id = c.customer_id
  LEFT JOIN won AS w ON w.customer_id = c.customer_id
  WHERE c.created_date <= CAST($as_of AS DATE)
    AND (CAST($region AS VARCHAR) IS NULL OR c.region = $region)
  GROUP BY c.country, c.region
  HAVING count(*) >= CAST($min_rows AS INTEGER)
)
SELECT
  n.country,
  n.region,
  coalesce(v.reps, 0) AS reps_covering,
  n.accounts,
  round(v.full_time, 1) AS rep_capacity,
  round(CAST(n.accounts / nullif(v.full_time, 0) AS DECIMAL(18, 6)), 1) AS accounts_per_rep,
  round(CAST(100 * (n.accounts / nullif(v.full_time, 0)) / nullif(sum(n.accounts) OVER () / nullif(sum(v.full_time) OVER (), 0), 0) AS DECIMAL(18, 6)), 0) AS load_index,
  n.live_customers,
  round(CAST(100.0 * n.live_customers / n.accounts AS DECIMAL(18, 6)), 1) AS penetration_percent,
  n.prospects_in_play,
  n.accounts - n.live_customers - n.prospects_in_play AS idle_accounts,
  n.arr AS annual_recurring_revenue,
  round(CAST(n.weighted AS DECIMAL(18, 6)), 0) AS weighted_new_pipeline,
  n.won AS won_last_12_months,
  round(CAST(n.won / nullif(v.full_time, 0) AS DECIMAL(18, 6)), 0) AS won_per_rep
FROM countries AS n
LEFT JOIN coverage AS v ON v.country = n.country
ORDER BY n.accounts DESC, n.country
