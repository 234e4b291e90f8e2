-- title: What discounts buy us
-- question: Do deeper discounts win more deals, faster, and with customers who stay, and what do they cost?
-- asked: Do bigger discounts help us win and keep customers, and what is the price?
-- asked: Is discounting worth it, in wins, speed and loyalty?
-- asked: What do deep discounts do to win rate, cycle and churn?
-- use-case: Discount impact analysis
-- says: By discount the win rate {ranges win_rate_percent by discount_band}; {sum given_away} was given away on deals won.
-- read: Quoted New Business deals decided since losses are on record, by the overall discount of the accepted or last quote, small deals (list price below 50,000) apart from large ones. Large deals get more discount and are won less often, so compare bands within one size only. Kept is the share of won customers with a live product today; given away is list less price of won deals.
-- chart: column x=discount_band y=win_rate_percent series=deal_size
-- rate: win_rate_percent of deals_decided, kept_percent of kept_n
-- unit: given_away money, value_won money
-- difficulty: advanced
-- parameter: region
-- parameter: product
-- parameter: min_rows = 3
-- uses: install_ends, decided_deals
WITH final_quote AS (
  SELECT q.opportunity_id, q.discount_percent, q.total_amount,
    row_number() OVER (PARTITION BY q.opportunity_id
      ORDER BY CASE WHEN q.status = 'Accepted' THEN 0 ELSE 1 END, q.quote_date DESC, q.quote_id DESC) AS recency,
    count(*) OVER (PARTITION BY q.opportunity_id) AS quotes
  FROM sales_data.quotes AS q
),
kept AS (
  SELECT i.customer_id, max(i.last_day) AS until
  FROM install_ends AS i
  GROUP BY i.customer_id
),
deals AS (
  SELECT d.customer_id, d.status, d.deal_value, d.sales_cycle_days, q.quotes, q.discount_percent,
    q.total_amount * 100.0 / nullif(100 - q.discount_percent, 0) AS list,
    CASE WHEN q.discount_percent = 0 THEN '1 none' WHEN q.discount_percent <= 10 THEN '2 up to 10 percent'
         WHEN q.discount_percent <= 20 THEN '3 up to 20 percent' ELSE '4 above 20 percent' END AS band,
    CASE WHEN k.until >= CAST($as_of AS DATE) THEN 1 ELSE 0 END AS live
  FROM decided_deals AS d
  JOIN sales_data.opportunities AS o ON o.opportunity_id = d.opportunity_id
  JOIN final_quote AS q ON q.opportunity_id = d.opportunity_id AND q.recency = 1
  LEFT JOIN kept AS k ON k.customer_id = d.customer_id
  WHERE o.opportunity_type = 'New Business' AND d.close_date <= CAST($as_of AS DATE)
    AND (CAST($region AS VARCHAR) IS NULL OR d.region = $region)
    AND (CAST($product AS VARCHAR) IS NULL OR d.product_id = $product)
)
SELECT
  CASE WHEN list < 50000 THEN 'small' ELSE 'large' END AS deal_size,
  band AS discount_band,
  count(*) AS deals_decided,
  count(*) FILTER (WHERE status = 'Won') AS won,
  round(CAST(100.0 * count(*) FILTER (WHERE status = 'Won') / count(*) AS DECIMAL(18, 6)), 1) AS win_rate_percent,
  round(CAST(avg(discount_percent) AS DECIMAL(18, 6)), 1) AS mean_discount_percent,
  round(CAST(avg(quotes) AS DECIMAL(18, 6)), 1) AS quotes_per_deal,
  round(CAST(percentile_cont(0.5) WITHIN GROUP (ORDER BY CASE WHEN status = 'Won' THEN sales_cycle_days END) AS DECIMAL(18, 6)), 1) AS median_days_to_win,
  coalesce(sum(deal_value), 0) AS value_won,
  round(CAST(coalesce(sum(list - deal_value) FILTER (WHERE status = 'Won'), 0) AS DECIMAL(18, 6)), 0) AS given_away,
  round(CAST(100.0 * coalesce(sum(deal_value), 0) / nullif(sum(list), 0) AS DECIMAL(18, 6)), 1) AS won_of_list_percent,
  round(CAST(100.0 * count(DISTINCT customer_id) FILTER (WHERE status = 'Won' AND live = 1)
    / nullif(count(DISTINCT customer_id) FILTER (WHERE status = 'Won'), 0) AS DECIMAL(18, 6)), 1) AS kept_percent,
  count(DISTINCT customer_id) FILTER (WHERE status = 'Won') AS kept_n
FROM deals
GROUP BY CASE WHEN list < 50000 THEN 'small' ELSE 'large' END, band
HAVING count(*) >= CAST($min_rows AS INTEGER)
ORDER BY deal_size DESC, discount_band
