-- title: What discounts buy: win rate by discount and size of deal
-- question: Do deeper discounts win more deals, close them sooner or make them bigger, or do they only cost?
-- asked: Do deeper discounts on quotes win, speed up or enlarge deals, or is it money for nothing?
-- asked: Are discounted quotes accepted more often?
-- asked: How effective is discounting in our offers?
-- use-case: Discount effectiveness
-- says: Against all deals of the same size, the win rate {ranges against_size_points by discount}; {sum given_away} was given away on deals won.
-- read: New business by the whole discount of the last quote, on lines and overall: what lies between quantity times quoted unit price and the total. Big deals get more discount and are won less often anyway, so each band is held against all deals of the same third by that value, in points. Discounts are given where the price is in dispute, so a low win rate behind them does not show that they harm. Given away is the discount in money on the won deals: what it would have to have earned.
-- chart: column x=discount y=win_rate_percent,small_deals_percent,middle_deals_percent,big_deals_percent
-- rate: win_rate_percent of decided_deals, small_deals_percent of small_deals_n, middle_deals_percent of middle_deals_n, big_deals_percent of big_deals_n
-- mean: against_size_points of decided_deals sd against_size_points_sd
-- unit: given_away money
-- difficulty: advanced
-- parameter: region
-- parameter: product
-- parameter: competitor
-- uses: decided_deals, sent_quotes
WITH last_quotes AS (
  SELECT q.opportunity_id, q.quote_id, q.total_amount,
    row_number() OVER (PARTITION BY q.opportunity_id ORDER BY q.quote_date DESC, q.quote_id DESC) AS newest
  FROM sent_quotes AS q
),
listed AS (
  SELECT l.quote_id, sum(l.quantity * l.unit_price) AS list_amount
  FROM sales_data.quote_line_items AS l
  GROUP BY l.quote_id
),
deals AS (
  SELECT q.total_amount, d.status, d.sales_cycle_days, d.opportunity_id, l.list_amount,
    100.0 * (l.list_amount - q.total_amount) / l.list_amount AS discount_percent
  FROM last_quotes AS q
  JOIN listed AS l ON l.quote_id = q.quote_id AND l.list_amount > 0
  JOIN decided_deals AS d ON d.opportunity_id = q.opportunity_id
  JOIN sales_data.opportunities AS o ON o.opportunity_id = q.opportunity_id
  WHERE q.newest = 1 AND o.opportunity_type = 'New Business'
    AND (CAST($region AS VARCHAR) IS NULL OR o.region = $region)
    AND (CAST($product AS VARCHAR) IS NULL OR o.product_id = $product)
    AND (CAST($competitor AS VARCHAR) IS NULL OR o.competitor = $competitor)
),
sized AS (
  SELECT d.*, ntile(3) OVER (ORDER BY d.list_amount, d.opportunity_id) AS third,
    CASE WHEN d.discount_percent = 0 THEN '0 none' WHEN d.discount_percent <= 5 THEN '1 up to 5 %' WHEN d.discount_percent <= 10 THEN '2 up to 10 %'
      WHEN d.discount_percent <= 15 THEN '3 up to 15 %' WHEN d.discount_percent <= 20 THEN '4 up to 20 %' ELSE '5 over 20 %' END AS band
  FROM deals AS d
),
held AS (
  SELECT s.*, CASE WHEN s.status = 'Won' THEN 100.0 ELSE 0 END
    - 100.0 * count(*) FILTER (WHERE s.status = 'Won') OVER (PARTITION BY s.third) / count(*) OVER (PARTITION BY s.third) AS against
  FROM sized AS s
)
SELECT
  substring(s.band, 3) AS discount,
  count(*) AS decided_deals,
  count(*) FILTER (WHERE s.status = 'Won') AS won,
  round(CAST(100.0 * count(*) FILTER (WHERE s.status = 'Won') / count(*) AS DECIMAL(18, 6)), 1) AS win_rate_percent,
  round(CAST(avg(s.against) AS DECIMAL(18, 6)), 1) AS against_size_points,
  round(CAST(100.0 * count(*) FILTER (WHERE s.status = 'Won' AND s.third = 1) / nullif(count(*) FILTER (WHERE s.third = 1), 0) AS DECIMAL(18, 6)), 1) AS small_deals_percent,
  round(CAST(100.0 * count(*) FILTER (WHERE s.status = 'Won' AND s.third = 2) / nullif(count(*) FILTER (WHERE s.third = 2), 0) AS DECIMAL(18, 6)), 1) AS middle_deals_percent,
  round(CAST(100.0 * count(*) FILTER (WHERE s.status = 'Won' AND s.third = 3) / nullif(count(*) FILTER (WHERE s.third = 3), 0) AS DECIMAL(18, 6)), 1) AS big_deals_percent,
  round(CAST(avg(s.sales_cycle_days) FILTER (WHERE s.status = 'Won') AS DECIMAL(18, 6)), 0) AS cycle_days_won,
  round(CAST(avg(s.list_amount) AS DECIMAL(18, 6)), 0) AS mean_list_amount,
  round(CAST(sum(s.list_amount - s.total_amount) FILTER (WHERE s.status = 'Won') AS DECIMAL(18, 6)), 0) AS given_away,
  count(*) FILTER (WHERE s.third = 1) AS small_deals_n,
  count(*) FILTER (WHERE s.third = 2) AS middle_deals_n,
  count(*) FILTER (WHERE s.third = 3) AS big_deals_n,
  round(CAST(stddev_samp(s.against) AS DECIMAL(18, 6)), 3) AS against_size_points_sd
FROM held AS s
GROUP BY s.band
ORDER BY s.band
