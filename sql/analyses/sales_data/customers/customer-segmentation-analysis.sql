-- title: Customer segments by industry and size
-- question: Which segments of our market buy from us, stay with us and spend the most?
-- asked: Which market segments are best for us, in buying, loyalty and spend?
-- asked: What kinds of companies make our best customers?
-- asked: By industry and size, who buys, who stays and who pays the most?
-- use-case: Customer segmentation analysis
-- says: {most} revenue comes from {largest annual_recurring_revenue by industry}; by segment the win rate {ranges win_rate_percent by industry,size}, the share kept {ranges kept_percent by industry,size}.
-- read: A segment is an industry and a company size (Large includes Enterprise). Win rate is of New Business decided since losses are on record; kept is the share of accounts that ever bought and are still live. A large share of recurring revenue with a low kept rate needs care; a high win rate with few accounts deserves more prospecting.
-- chart: heat x=industry y=annual_recurring_revenue series=size
-- rate: win_rate_percent of win_rate_n, kept_percent of kept_n
-- difficulty: intermediate
-- parameter: region
-- parameter: min_rows = 1
-- shows: arr = annual_recurring_revenue
-- shows: customers = live_customers
-- uses: install_ends, decided_deals
WITH installs AS (
  SELECT
    i.customer_id,
    sum(i.contract_value) FILTER (WHERE i.is_live) AS arr,
    count(*) FILTER (WHERE i.is_live) AS live_products
  FROM install_ends AS i
  WHERE i.install_date <= CAST($as_of AS DATE)
  GROUP BY i.customer_id
),
new_business AS (
  SELECT d.customer_id, count(*) AS decided, count(*) FILTER (WHERE d.status = 'Won') AS won
  FROM decided_deals AS d
  JOIN sales_data.opportunities AS o ON o.opportunity_id = d.opportunity_id
  WHERE o.opportunity_type = 'New Business' AND d.close_date <= CAST($as_of AS DATE)
  GROUP BY d.customer_id
),
segments AS (
  SELECT
    c.industry,
    CASE WHEN c.company_size IN ('Large', 'Enterprise') THEN 'Large' ELSE c.company_size END AS size,
    count(*) AS accounts,
    count(i.customer_id) AS ever_bought,
    count(*) FILTER (WHERE i.live_products > 0) AS live_customers,
    coalesce(sum(i.live_products), 0) AS live_products,
    coalesce(sum(i.arr), 0) AS arr,
    coalesce(sum(n.decided), 0) AS decided,
    coalesce(sum(n.won), 0) AS won
  FROM sales_data.customers AS c
  LEFT JOIN installs AS i ON i.customer_id = c.customer_id
  LEFT JOIN new_business AS n ON n.customer_id = c.customer_id
  WHERE c.created_date <= CAST($as_of AS DATE)
    AND (CAST($region AS VARCHAR) IS NULL OR c.region = $region)
  GROUP BY 1, 2
)
SELECT
  industry,
  size,
  arr AS annual_recurring_revenue,
  round(CAST(100.0 * arr / nullif(sum(arr) OVER (), 0) AS DECIMAL(18, 6)), 1) AS share_of_revenue_percent,
  round(CAST(100.0 * accounts / nullif(sum(accounts) OVER (), 0) AS DECIMAL(18, 6)), 1) AS share_of_accounts_percent,
  accounts,
  live_customers,
  round(CAST(arr / nullif(live_customers, 0) AS DECIMAL(18, 6)), 0) AS revenue_per_customer,
  round(CAST(1.0 * live_products / nullif(live_customers, 0) AS DECIMAL(18, 6)), 1) AS products_per_customer,
  round(CAST(100.0 * won / nullif(decided, 0) AS DECIMAL(18, 6)), 1) AS win_rate_percent,
  round(CAST(100.0 * live_customers / nullif(ever_bought, 0) AS DECIMAL(18, 6)), 1) AS kept_percent,
  decided AS win_rate_n,
  ever_bought AS kept_n
FROM segments
WHERE accounts >= CAST($min_rows AS INTEGER)
ORDER BY arr DESC, industry, size
