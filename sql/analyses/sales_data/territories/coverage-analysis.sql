-- title: Coverage of each territory's accounts
-- question: Which territories look after their accounts, and how many customers and prospects has nobody touched for months?
-- asked: Which territories neglect their accounts, and how many customers have not been touched for months?
-- asked: How good is our account coverage, territory by territory?
-- asked: How many customers and prospects has nobody contacted in a long time, and where?
-- use-case: Coverage analysis
-- says: {sum untouched_customers 'customer'} with {sum untouched_arr} of ARR and {sum untouched_prospects 'prospect'} have not been touched lately; of all accounts {all touched_percent} were, by territory the share {ranges touched_percent by territory,territory_id}.
-- read: Touched means a sales note or a customer success activity within the days. Untouched ARR is recurring revenue at customers without any, the figure to worry about; untouched prospects were never customers, who left counts among the accounts only; idle prospects have no open deal and were never customers; no decision maker counts accounts where we know none. Days held tells a new holder from an old one.
-- chart: bar x=territory y=touched_percent
-- share: touched_percent of accounts, with_open_deal_percent of accounts
-- decides: untouched_customers, untouched_prospects
-- unit: untouched_customers number, untouched_prospects number
-- total: untouched_customers, untouched_prospects, untouched_arr
-- difficulty: intermediate
-- parameter: within_days = 90
-- parameter: region
-- parameter: manager
-- uses: arr, open_opportunities, former_customers
WITH touches AS (
  SELECT x.customer_id, max(x.happened) AS last_touch
  FROM (
    SELECT n.customer_id, n.note_date AS happened FROM sales_data.customer_notes AS n
    UNION ALL
    SELECT a.customer_id, a.activity_date FROM operational_data.customer_success_activities AS a
  ) AS x
  WHERE x.happened <= CAST($as_of AS DATE)
  GROUP BY x.customer_id
),
known AS (
  SELECT k.customer_id, count(*) AS contacts, max(CASE WHEN k.role_type = 'Decision Maker' THEN 1 ELSE 0 END) AS decider
  FROM sales_data.customer_contacts AS k
  WHERE k.status = 'Active'
  GROUP BY k.customer_id
),
working AS (
  SELECT DISTINCT o.customer_id
  FROM open_opportunities AS o
  WHERE o.opportunity_type <> 'Renewal'
)
SELECT
  t.territory_name AS territory,
  t.sales_rep,
  t.region,
  count(c.customer_id) AS accounts,
  round(CAST(100.0 * count(*) FILTER (WHERE u.last_touch > CAST($as_of AS DATE) - CAST($within_days AS INTEGER)) / nullif(count(c.customer_id), 0) AS DECIMAL(18, 6)), 1) AS touched_percent,
  round(CAST(100.0 * count(a.customer_id) FILTER (WHERE u.last_touch > CAST($as_of AS DATE) - CAST($within_days AS INTEGER)) / nullif(count(a.customer_id), 0) AS DECIMAL(18, 6)), 1) AS customers_touched_percent,
  coalesce(sum(a.arr) FILTER (WHERE u.last_touch IS NULL OR u.last_touch <= CAST($as_of AS DATE) - CAST($within_days AS INTEGER)), 0) AS untouched_arr,
  round(CAST(100.0 * sum(a.arr) FILTER (WHERE u.last_touch IS NULL OR u.last_touch <= CAST($as_of AS DATE) - CAST($within_days AS INTEGER)) / nullif(sum(a.arr), 0) AS DECIMAL(18, 6)), 1) AS untouched_arr_percent,
  count(a.customer_id) FILTER (WHERE u.last_touch IS NULL OR u.last_touch <= CAST($as_of AS DATE) - CAST($within_days AS INTEGER)) AS untouched_customers,
  count(c.customer_id) FILTER (WHERE a.customer_id IS NULL AND f.customer_id IS NULL
    AND (u.last_touch IS NULL OR u.last_touch <= CAST($as_of AS DATE) - CAST($within_days AS INTEGER))) AS untouched_prospects,
  count(*) FILTER (WHERE a.customer_id IS NULL AND f.customer_id IS NULL AND w.customer_id IS NULL AND c.customer_id IS NOT NULL) AS idle_prospects,
  round(CAST(100.0 * count(w.customer_id) / nullif(count(c.customer_id), 0) AS DECIMAL(18, 6)), 1) AS with_open_deal_percent,
  count(*) FILTER (WHERE c.customer_id IS NOT NULL AND coalesce(k.decider, 0) = 0) AS no_decision_maker,
  round(CAST(1.0 * sum(k.contacts) / nullif(count(c.customer_id), 0) AS DECIMAL(18, 6)), 1) AS contacts_per_account,
  CAST($as_of AS DATE) - t.effective_date AS days_held,
  t.territory_id
FROM sales_data.territories AS t
LEFT JOIN sales_data.customers AS c ON c.account_owner = t.sales_rep
LEFT JOIN touches AS u ON u.customer_id = c.customer_id
LEFT JOIN arr AS a ON a.customer_id = c.customer_id
LEFT JOIN known AS k ON k.customer_id = c.customer_id
LEFT JOIN former_customers AS f ON f.customer_id = c.customer_id
LEFT JOIN working AS w ON w.customer_id = c.customer_id
WHERE t.active = 'Yes'
  AND (CAST($region AS VARCHAR) IS NULL OR t.region = $region)
  AND (CAST($manager AS VARCHAR) IS NULL OR t.manager = $manager)
GROUP BY t.territory_id, t.territory_name, t.sales_rep, t.region, t.effective_date
ORDER BY coalesce(sum(a.arr) FILTER (WHERE u.last_touch IS NULL OR u.last_touch <= CAST($as_of AS DATE) - CAST($within_days AS INTEGER)), 0) DESC, t.territory_id
