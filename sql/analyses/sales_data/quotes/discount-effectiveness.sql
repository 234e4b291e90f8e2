-- title: What discounts buy: win rate by discount and size of deal
-- question: Do deeper discounts win more deals, close them sooner or make them bigger, or do they only cost?
-- asked: Do deeper discounts on quotes win, speed up or enlarge deals, or is it money for nothing?
-- asked: Are discounted quotes accepted more often?
-- asked: How effective is discounting in our offers?
-- use-case: Discount effectiveness
-- says: By discount the win rate {ranges win_rate_percent by discount}; {sum given_away} was given away on deals won.
-- read: New business by overall discount of the last quote. Big deals get more discount and are won less often anyway, so compare within the three size columns (thirds by value before that discount), not only the total. Given away is the discount in money on the won deals: what it would have to have earned.
-- chart: column x=discount y=win_rate_percent,small_deals_percent,middle_deals_percent,big_deals_percent
-- rate: win_rate_percent of decided_deals, small_deals_percent of small_deals_n, middle_deals_percent of middle_deals_n, big_deals_percent of big_deals_n
-- unit: given_away money
-- difficulty: advanced
-- parameter: region
-- parameter: product
-- parameter: competitor
-- uses: decided_deals, sent_quotes
WITH last_quotes AS (
  SELECT q.opportunity_id, q.discount_percent, q.total_amount,
    row_number() OVER (PARTITION BY q.opportunity_id ORDER BY q.quote_date DESC, q.quote_id DESC) AS newest
  FROM sent_quotes AS q
),
deals AS (
  SELECT q.discount_percent, q.total_amount, d.status, d.sales_cycle_days, d.opportunity_id,
    q.total_amount * 100.0 / nullif(100 - q.discount_percent, 0) AS list_amount
  FROM last_quotes AS q
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
)
SELECT
  substring(s.band, 3) AS discount,
  count(*) AS decided_deals,
  count(*) FILTER (WHERE s.status = 'Won') AS won,
  round(CAST(100.0 * count(*) FILTER (WHERE s.status = 'Won') / count(*) AS DECIMAL(18, 6)), 1) AS win_rate_percent,
  round(CAST(100.0 * count(*) FILTER (WHERE s.status = 'Won' AND s.third = 1) / nullif(count(*) FILTER (WHERE s.third = 1), 0) AS DECIMAL(18, 6)), 1) AS small_deals_percent,
  round(CAST(100.0 * count(*) FILTER (WHERE s.status = 'Won' AND s.third = 2) / nullif(count(*) FILTER (WHERE s.third = 2), 0) AS DECIMAL(18, 6)), 1) AS middle_deals_percent,
  round(CAST(100.0 * count(*) FILTER (WHERE s.status = 'Won' AND s.third = 3) / nullif(count(*) FILTER (WHERE s.third = 3), 0) AS DECIMAL(18, 6)), 1) AS big_deals_percent,
  round(CAST(avg(s.sales_cycle_days) FILTER (WHERE s.status = 'Won') AS DECIMAL(18, 6)), 0) AS cycle_days_won,
  round(CAST(avg(s.list_amount) AS DECIMAL(18, 6)), 0) AS mean_list_amount,
  round(CAST(sum(s.list_amount - s.total_amount) FILTER (WHERE s.status = 'Won') AS DECIMAL(18, 6)), 0) AS given_away,
  count(*) FILTER (WHERE s.third = 1) AS small_deals_n,
  count(*) FILTER (WHERE s.third = 2) AS middle_deals_n,
  count(*) FILTER (WHERE s.third = 3) AS big_deals_n
FROM sized AS s
GROUP BY s.band
ORDER BY s.band
