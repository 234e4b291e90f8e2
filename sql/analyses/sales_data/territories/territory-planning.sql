-- title: Territories by load, revenue held and market left
-- question: Which territories are too rich or too thin, and where should accounts or reps be moved?
-- asked: Which territories have too much or too little, and how should we rebalance?
-- asked: Where should we move accounts or reps between territories?
-- asked: Are our sales patches balanced?
-- use-case: Territory planning
-- says: {sum potential} of potential is left, {most} in {largest potential by territory,territory_id}; balance against an even share {ranges balance_percent by territory,territory_id}: {count 'territory|territories' where proposal = 'split or hand over accounts'} {is/are} too rich, {count where proposal = 'add accounts or merge'} too thin.
-- read: Accounts belong to the territory of their owner. Potential is the most there is: what all prospects would pay together if each bought like the customers of their size and region. Former customers are no prospects; they are counted apart. Balance is the territory's ARR and potential together in per cent of the average territory: far above 150 hides unworked accounts, under 50 cannot carry a quota.
-- decides: proposal, quota
-- chart: bar x=territory y=arr,potential
-- unit: potential money
-- difficulty: advanced
-- parameter: region
-- parameter: manager
-- shows: arr = arr
-- shows: customers = customers
-- shows: weighted_pipeline = weighted_pipeline
-- uses: arr, open_opportunities, former_customers
WITH typical AS (
  SELECT c.company_size, c.region, count(*) AS customers, sum(a.arr) / count(*) AS arr
  FROM arr AS a
  JOIN sales_data.customers AS c ON c.customer_id = a.customer_id
  GROUP BY c.company_size, c.region
),
anywhere AS (
  SELECT t.company_size, sum(t.arr * t.customers) / sum(t.customers) AS arr
  FROM typical AS t
  GROUP BY t.company_size
),
pipeline AS (
  SELECT o.customer_id, sum(o.weighted) AS weighted
  FROM open_opportunities AS o
  WHERE o.opportunity_type <> 'Renewal'
  GROUP BY o.customer_id
),
summed AS (
  SELECT
    t.territory_id, t.territory_name, t.territory_type, t.region, t.sales_rep, t.manager, t.quota, t.effective_date,
    count(c.customer_id) AS accounts,
    count(a.customer_id) AS customers,
    count(f.customer_id) AS former,
    count(DISTINCT c.country) AS countries,
    coalesce(sum(a.arr), 0) AS arr,
    coalesce(sum(CASE WHEN a.customer_id IS NULL AND f.customer_id IS NULL THEN CASE WHEN y.customers >= 5 THEN y.arr ELSE z.arr END END), 0) AS potential,
    coalesce(sum(p.weighted), 0) AS weighted
  FROM sales_data.territories AS t
  LEFT JOIN sales_data.customers AS c ON c.account_owner = t.sales_rep
  LEFT JOIN arr AS a ON a.customer_id = c.customer_id
  LEFT JOIN former_customers AS f ON f.customer_id = c.customer_id
  LEFT JOIN typical AS y ON y.company_size = c.company_size AND y.region = c.region
  LEFT JOIN anywhere AS z ON z.company_size = c.company_size
  LEFT JOIN pipeline AS p ON p.customer_id = c.customer_id
  WHERE t.active = 'Yes'
  GROUP BY t.territory_id, t.territory_name, t.territory_type, t.region, t.sales_rep, t.manager, t.quota, t.effective_date
),
weighed AS (
  SELECT s.*, 100.0 * (s.arr + s.potential) / nullif(avg(s.arr + s.potential) OVER (), 0) AS balance
  FROM summed AS s
)
SELECT
  w.territory_name AS territory,
  round(CAST(w.balance AS DECIMAL(18,4)), 1) AS balance_percent,
  CASE WHEN w.balance > 150 THEN 'split or hand over accounts' WHEN w.balance < 50 AND w.accounts > 0 THEN 'add accounts or merge' WHEN w.accounts = 0 THEN 'no accounts yet' ELSE 'keep' END AS proposal,
  w.arr,
  round(CAST(w.potential AS DECIMAL(18,4)), 0) AS potential,
  w.quota,
  w.sales_rep,
  round(CAST(100.0 * w.potential / nullif(w.quota, 0) AS DECIMAL(18,4)), 1) AS potential_of_quota_percent,
  w.accounts,
  w.customers,
  w.accounts - w.customers - w.former AS prospects,
  w.former AS former_customers,
  round(CAST(w.weighted AS DECIMAL(18,4)), 0) AS weighted_pipeline,
  w.territory_type,
  w.region,
  w.territory_id
FROM weighed AS w
WHERE (CAST($region AS VARCHAR) IS NULL OR w.region = $region)
  AND (CAST($manager AS VARCHAR) IS NULL OR w.manager = $manager)
ORDER BY w.arr + round(CAST(w.potential AS DECIMAL(18, 6)), 0) DESC, w.territory_id
