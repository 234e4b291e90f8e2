-- title: What discounts buy us
-- question: Do deeper discounts win more deals, faster, and with customers who stay, and what do they cost?
-- asked: Do bigger discounts help us win and keep customers, and what is the price?
-- asked: Is discounting worth it, in wins, speed and loyalty?
-- asked: What do deep discounts do to win rate, cycle and churn?
-- use-case: Discount impact analysis
-- says: Against all deals of the same company size, the win rate {ranges against_size_points by discount_band}; {sum given_away} was given away on deals won.
-- read: Quoted New Business deals decided since losses are on record, by the whole discount of the accepted or last quote, on lines and overall: what lies between quantity times quoted unit price and the total. Larger companies get deeper discounts and are won less often, so each band is held against all deals of the same company size. A discount is given where the price is in dispute: a low win rate behind it does not show that it harmed. Kept is the share of customers won over a year ago that have a live product today.
-- chart: column x=discount_band y=win_rate_percent series=company_size
-- rate: win_rate_percent of deals_decided, kept_percent of kept_n
-- mean: against_size_points of deals_decided sd against_size_points_sd
-- decides: median_days_to_win, kept_percent
-- unit: given_away money, value_won money
-- difficulty: advanced
-- parameter: region
-- parameter: product
-- uses: install_ends, decided_deals, sent_quotes
WITH final_quote AS (
  SELECT q.opportunity_id, q.quote_id, q.total_amount,
    row_number() OVER (PARTITION BY q.opportunity_id
      ORDER BY CASE WHEN q.status = 'Accepted' THEN 0 ELSE 1 END, q.quote_date DESC, q.quote_id DESC) AS recency,
    count(*) OVER (PARTITION BY q.opportunity_id) AS quotes
  FROM sent_quotes AS q
),
listed AS (
  SELECT l.quote_id, sum(l.quantity * l.unit_price) AS list
  FROM sales_data.quote_line_items AS l
  GROUP BY l.quote_id
),
kept AS (
  SELECT i.customer_id, max(i.last_day) AS until
  FROM install_ends AS i
  GROUP BY i.customer_id
),
quoted AS (
  SELECT d.customer_id, c.company_size, d.status, d.deal_value, d.sales_cycle_days, q.quotes, l.list,
    100.0 * (l.list - q.total_amount) / l.list AS depth,
    CASE WHEN d.status = 'Won' AND d.close_date <= CAST(CAST($as_of AS DATE) - INTERVAL '12 months' AS DATE) THEN d.customer_id END AS won_before,
    coalesce(k.until >= CAST($as_of AS DATE), false) AS live
  FROM decided_deals AS d
  JOIN sales_data.opportunities AS o ON o.opportunity_id = d.opportunity_id
  JOIN sales_data.customers AS c ON c.customer_id = d.customer_id
  JOIN final_quote AS q ON q.opportunity_id = d.opportunity_id AND q.recency = 1
  JOIN listed AS l ON l.quote_id = q.quote_id
  LEFT JOIN kept AS k ON k.customer_id = d.customer_id
  WHERE o.opportunity_type = 'New Business' AND d.close_date <= CAST($as_of AS DATE) AND l.list > 0
    AND (CAST($region AS VARCHAR) IS NULL OR d.region = $region)
    AND (CAST($product AS VARCHAR) IS NULL OR d.product_id = $product)
),
deals AS (
  SELECT q.*,
    CASE WHEN q.depth = 0 THEN '1 none' WHEN q.depth <= 10 THEN '2 up to 10 percent'
         WHEN q.depth <= 20 THEN '3 up to 20 percent' ELSE '4 above 20 percent' END AS band,
    CASE WHEN q.status = 'Won' THEN 100.0 ELSE 0 END AS won,
    100.0 * count(*) FILTER (WHERE q.status = 'Won') OVER (PARTITION BY q.company_size) / count(*) OVER (PARTITION BY q.company_size) AS usual
  FROM quoted AS q
)
SELECT
  company_size,
  band AS discount_band,
  count(*) AS deals_decided,
  count(*) FILTER (WHERE status = 'Won') AS won,
  round(CAST(avg(won) AS DECIMAL(18, 6)), 1) AS win_rate_percent,
  round(CAST(avg(won - usual) AS DECIMAL(18, 6)), 1) AS against_size_points,
  round(CAST(avg(depth) AS DECIMAL(18, 6)), 1) AS mean_discount_percent,
  round(CAST(avg(quotes) AS DECIMAL(18, 6)), 1) AS quotes_per_deal,
  round(CAST(percentile_cont(0.5) WITHIN GROUP (ORDER BY CASE WHEN status = 'Won' THEN sales_cycle_days END) AS DECIMAL(18, 6)), 1) AS median_days_to_win,
  coalesce(sum(deal_value), 0) AS value_won,
  round(CAST(coalesce(sum(list - deal_value) FILTER (WHERE status = 'Won'), 0) AS DECIMAL(18, 6)), 0) AS given_away,
  round(CAST(100.0 * coalesce(sum(deal_value), 0) / nullif(sum(list), 0) AS DECIMAL(18, 6)), 1) AS won_of_list_percent,
  round(CAST(100.0 * count(DISTINCT won_before) FILTER (WHERE live) / nullif(count(DISTINCT won_before), 0) AS DECIMAL(18, 6)), 1) AS kept_percent,
  count(DISTINCT won_before) AS kept_n,
  round(CAST(stddev_samp(won - usual) AS DECIMAL(18, 6)), 3) AS against_size_points_sd
FROM deals
GROUP BY company_size, band
ORDER BY CASE company_size WHEN 'Small' THEN 1 WHEN 'Medium' THEN 2 WHEN 'Large' THEN 3 ELSE 4 END, company_size, discount_band
