-- title: Is the quota spread like the opportunity
-- question: Which reps carry more quota than their accounts and pipeline can bear, and which less?
-- asked: Whose quota is too big for their patch, and whose is too small?
-- asked: Is quota fair, considering the accounts and pipeline of every rep?
-- asked: Which territories are overloaded or underloaded with target?
-- says: {count where verdict = 'fair'} of {count 'quota'} {is/are} fair, {count where verdict = 'quota too heavy'} too heavy and {count where verdict = 'room for more'} with room for more; within regions the balance of quota and potential {ranges balance by sales_rep}.
-- read: All shares are within the region. Potential is what the accounts of a rep could spend: for each account without a live product the mean recurring revenue of customers of its size, times the win rate for that size, plus the revenue due for renewal within a year. Balance is the share of quota per share of potential: 100 is fair, 150 is a quota half too heavy, 50 a seat with room, 1,000 the most that is shown; up to a third too heavy or a quarter too light counts as fair. Open deals and the share of pipeline are without renewals, and without deals of reps who hold no territory any more. New seats have few accounts yet.
-- decides: verdict
-- chart: bar x=sales_rep y=share_of_quota_percent,share_of_potential_percent
-- unit: potential money, balance number
-- difficulty: advanced
-- parameter: region
-- parameter: manager
-- shows: customers = customers
-- uses: open_opportunities, live_installs, decided_deals
WITH live AS (
  SELECT i.customer_id, sum(i.contract_value) AS arr,
    sum(i.contract_value) FILTER (WHERE i.renewal_due AND i.renewal_date <= CAST($as_of AS DATE) + 365) AS due
  FROM live_installs AS i
  GROUP BY i.customer_id
),
sizes AS (
  SELECT c.company_size, avg(l.arr) AS mean_arr
  FROM live AS l
  JOIN sales_data.customers AS c ON c.customer_id = l.customer_id
  GROUP BY c.company_size
),
rates AS (
  SELECT c.company_size, 1.0 * count(*) FILTER (WHERE d.status = 'Won') / count(*) AS rate
  FROM decided_deals AS d
  JOIN sales_data.opportunities AS o ON o.opportunity_id = d.opportunity_id
  JOIN sales_data.customers AS c ON c.customer_id = d.customer_id
  WHERE o.opportunity_type = 'New Business' AND d.close_date <= CAST($as_of AS DATE)
  GROUP BY c.company_size
),
accounts AS (
  SELECT c.account_owner, count(*) AS accounts, count(l.customer_id) AS customers,
    coalesce(sum(l.arr), 0) AS arr,
    CAST(sum(CASE WHEN l.customer_id IS NULL THEN coalesce(s.mean_arr * r.rate, 0) ELSE coalesce(l.due, 0) END) AS DECIMAL(18, 2)) AS potential
  FROM sales_data.customers AS c
  LEFT JOIN live AS l ON l.customer_id = c.customer_id
  LEFT JOIN sizes AS s ON s.company_size = c.company_size
  LEFT JOIN rates AS r ON r.company_size = c.company_size
  WHERE c.created_date <= CAST($as_of AS DATE)
  GROUP BY c.account_owner
),
pipeline AS (
  SELECT o.sales_rep, count(*) AS open_deals, sum(o.weighted) AS weighted
  FROM open_opportunities AS o
  WHERE o.opportunity_type <> 'Renewal'
  GROUP BY o.sales_rep
),
seats AS (
  SELECT t.sales_rep, t.territory_name, t.region, t.manager, t.quota,
    coalesce(a.accounts, 0) AS accounts, coalesce(a.customers, 0) AS customers, coalesce(a.arr, 0) AS arr, coalesce(a.potential, 0) AS potential,
    coalesce(p.open_deals, 0) AS open_deals, coalesce(p.weighted, 0) AS weighted
  FROM sales_data.territories AS t
  LEFT JOIN accounts AS a ON a.account_owner = t.sales_rep
  LEFT JOIN pipeline AS p ON p.sales_rep = t.sales_rep
  WHERE t.active = 'Yes' AND t.effective_date <= CAST($as_of AS DATE)
),
shared AS (
  SELECT s.*,
    100.0 * s.quota / nullif(sum(s.quota) OVER (PARTITION BY s.region), 0) AS quota_share,
    100.0 * s.potential / nullif(sum(s.potential) OVER (PARTITION BY s.region), 0) AS potential_share,
    100.0 * s.weighted / nullif(sum(s.weighted) OVER (PARTITION BY s.region), 0) AS pipeline_share,
    100.0 * s.accounts / nullif(sum(s.accounts) OVER (PARTITION BY s.region), 0) AS account_share
  FROM seats AS s
)
SELECT
  sales_rep,
  territory_name,
  region,
  manager,
  quota AS annual_quota,
  potential,
  round(CAST(quota_share AS DECIMAL(18, 6)), 1) AS share_of_quota_percent,
  round(CAST(potential_share AS DECIMAL(18, 6)), 1) AS share_of_potential_percent,
  round(CAST(pipeline_share AS DECIMAL(18, 6)), 1) AS share_of_pipeline_percent,
  round(CAST(account_share AS DECIMAL(18, 6)), 1) AS share_of_accounts_percent,
  round(CAST(least(100.0 * quota_share / nullif(potential_share, 0), 1000) AS DECIMAL(18, 6)), 0) AS balance,
  CASE WHEN accounts < 5 THEN 'hardly any accounts' WHEN quota_share > 1.33 * potential_share THEN 'quota too heavy' WHEN quota_share < 0.75 * potential_share THEN 'room for more' ELSE 'fair' END AS verdict,
  accounts,
  customers,
  open_deals
FROM shared
WHERE (CAST($region AS VARCHAR) IS NULL OR region = $region)
  AND (CAST($manager AS VARCHAR) IS NULL OR manager = $manager)
ORDER BY region, balance DESC NULLS LAST, sales_rep
