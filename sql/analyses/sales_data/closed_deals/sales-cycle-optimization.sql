-- title: What makes a sales cycle long
-- question: Which kinds of deals take longest to win, and what could we do to close sooner?
-- asked: Where is our sales cycle too long, and how can we shorten it?
-- asked: What sort of deals drags on, and what would speed it up?
-- asked: How long do different deals take to close, and where can we gain time?
-- use-case: Sales cycle optimization
-- says: By amount the median time to win {ranges median_days_to_win by level where factor = '1 amount'}; held against won deals of the same amount (100), it {ranges like_amount_index by factor,level where factor <> '1 amount'}.
-- read: Won New Business deals since losses are on record, cut by one factor at a time; longer is against the median of all won deals. Large deals take long whatever else they are, and have more contacts and quotes; so the index holds the days of won deals against the mean of those of the same amount: 100 is as long. Lost days are the median cycle of lost deals: where it is long, too, we let go too late. Days to the first quote show how much of a cycle passes before a price is on the table.
-- chart: bar x=level y=median_days_to_win series=factor
-- rate: win_rate_percent of win_rate_n
-- mean: median_days_to_win of won, like_amount_index of won sd like_amount_index_sd
-- decides: like_amount_index, mean_days_to_first_quote
-- difficulty: advanced
-- parameter: region
-- parameter: rep
-- parameter: min_rows = 10
-- uses: decided_deals
WITH engaged AS (
  SELECT n.opportunity_id, count(DISTINCT n.contact_id) AS contacts
  FROM sales_data.customer_notes AS n
  WHERE n.opportunity_id IS NOT NULL
  GROUP BY n.opportunity_id
),
quoted AS (
  SELECT q.opportunity_id, min(q.quote_date) AS first_quote, count(*) AS quotes
  FROM sales_data.quotes AS q
  GROUP BY q.opportunity_id
),
deals AS (
  SELECT d.status, d.sales_cycle_days, q.first_quote - o.created_date AS days_to_quote,
    o.lead_source, c.company_size,
    CASE WHEN o.amount < 10000 THEN '1 below 10,000' WHEN o.amount < 50000 THEN '2 below 50,000'
         WHEN o.amount < 200000 THEN '3 below 200,000' ELSE '4 200,000 and more' END AS size,
    CASE WHEN o.competitor IS NULL THEN 'no competitor' ELSE 'competitor met' END AS rival,
    CASE WHEN coalesce(e.contacts, 0) = 0 THEN '0 contacts' WHEN e.contacts = 1 THEN '1 contact'
         WHEN e.contacts = 2 THEN '2 contacts' ELSE '3 or more contacts' END AS contacts,
    CASE WHEN q.quotes IS NULL THEN 'no quote' WHEN q.quotes = 1 THEN '1 quote' WHEN q.quotes = 2 THEN '2 quotes' ELSE '3 or more quotes' END AS quotes
  FROM decided_deals AS d
  JOIN sales_data.opportunities AS o ON o.opportunity_id = d.opportunity_id
  JOIN sales_data.customers AS c ON c.customer_id = d.customer_id
  LEFT JOIN engaged AS e ON e.opportunity_id = d.opportunity_id
  LEFT JOIN quoted AS q ON q.opportunity_id = d.opportunity_id
  WHERE o.opportunity_type = 'New Business' AND d.close_date <= CAST($as_of AS DATE)
    AND (CAST($region AS VARCHAR) IS NULL OR d.region = $region)
    AND (CAST($rep AS VARCHAR) IS NULL OR d.sales_rep = $rep)
),
overall AS (
  SELECT CAST(percentile_cont(0.5) WITHIN GROUP (ORDER BY sales_cycle_days) AS DECIMAL(18, 6)) AS median_days
  FROM deals
  WHERE status = 'Won'
),
usual AS (
  SELECT size, CAST(avg(sales_cycle_days) AS DECIMAL(18, 6)) AS mean_days
  FROM deals
  WHERE status = 'Won'
  GROUP BY size
),
held AS (
  SELECT d.*, CASE WHEN d.status = 'Won' THEN CAST(100.0 * d.sales_cycle_days / nullif(u.mean_days, 0) AS DECIMAL(18, 6)) END AS against
  FROM deals AS d
  LEFT JOIN usual AS u ON u.size = d.size
),
factors AS (
  SELECT '1 amount' AS factor, size AS level, status, sales_cycle_days, days_to_quote, against FROM held
  UNION ALL SELECT '2 company size', company_size, status, sales_cycle_days, days_to_quote, against FROM held
  UNION ALL SELECT '3 contacts engaged', contacts, status, sales_cycle_days, days_to_quote, against FROM held
  UNION ALL SELECT '4 quotes', quotes, status, sales_cycle_days, days_to_quote, against FROM held
  UNION ALL SELECT '5 competition', rival, status, sales_cycle_days, days_to_quote, against FROM held
  UNION ALL SELECT '6 lead source', lead_source, status, sales_cycle_days, days_to_quote, against FROM held
)
SELECT
  f.factor,
  f.level,
  count(*) FILTER (WHERE f.status = 'Won') AS won,
  round(CAST(percentile_cont(0.5) WITHIN GROUP (ORDER BY CASE WHEN f.status = 'Won' THEN f.sales_cycle_days END) AS DECIMAL(18, 6)), 1) AS median_days_to_win,
  round(CAST(100 * (CAST(percentile_cont(0.5) WITHIN GROUP (ORDER BY CASE WHEN f.status = 'Won' THEN f.sales_cycle_days END) AS DECIMAL(18, 6)) - m.median_days)
    / nullif(m.median_days, 0) AS DECIMAL(18, 6)), 1) AS longer_percent,
  round(CAST(avg(f.against) AS DECIMAL(18, 6)), 1) AS like_amount_index,
  round(CAST(percentile_cont(0.9) WITHIN GROUP (ORDER BY CASE WHEN f.status = 'Won' THEN f.sales_cycle_days END) AS DECIMAL(18, 6)), 0) AS slowest_tenth_days,
  round(CAST(avg(CASE WHEN f.status = 'Won' THEN f.days_to_quote END) AS DECIMAL(18, 6)), 1) AS mean_days_to_first_quote,
  round(CAST(percentile_cont(0.5) WITHIN GROUP (ORDER BY CASE WHEN f.status = 'Lost' THEN f.sales_cycle_days END) AS DECIMAL(18, 6)), 1) AS median_days_to_lose,
  round(CAST(100.0 * count(*) FILTER (WHERE f.status = 'Won') / count(*) AS DECIMAL(18, 6)), 1) AS win_rate_percent,
  count(*) AS win_rate_n,
  round(CAST(stddev_samp(f.against) AS DECIMAL(18, 6)), 3) AS like_amount_index_sd
FROM factors AS f
CROSS JOIN overall AS m
GROUP BY f.factor, f.level, m.median_days
HAVING count(*) FILTER (WHERE f.status = 'Won') >= CAST($min_rows AS INTEGER)
ORDER BY f.factor, CASE f.level WHEN 'Small' THEN 1 WHEN 'Medium' THEN 2 WHEN 'Large' THEN 3 WHEN 'Enterprise' THEN 4 ELSE 5 END, f.level
