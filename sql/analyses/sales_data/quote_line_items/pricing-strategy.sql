-- title: Price achieved and deals won by volume and term
-- question: Do we pay for volume and long commitments with price, does it win deals, and where is there room to charge more?
-- asked: Do customers get better prices for volume and longer terms, does that win deals, and where could we charge more?
-- asked: Is our pricing for quantity and commitment sensible?
-- asked: Where do we give away price for volume or term without need?
-- use-case: Pricing strategy
-- says: By volume and term, the price kept of list {ranges net_of_list_percent by volume,term}; the win rate {ranges win_rate_percent by volume,term}, and {sum below_list_on_won} was given away on lines won.
-- read: Lines of the last quote of new business and cross-sell, still open ones too, by licences and term. Net price is per cent of the list price as quoted, quantity times unit price, after the discounts of line and quote. High win rate at a high price is room for an increase; low win rate in spite of a low price is a matter of something other than price. Large volumes are bought by large companies, which are won less often at any price: compare terms within one volume.
-- chart: heat x=volume y=net_of_list_percent series=term
-- rate: win_rate_percent of win_rate_n
-- mean: net_of_list_percent of quoted_lines
-- unit: value_won money, below_list_on_won money
-- difficulty: intermediate
-- parameter: region
-- parameter: product
-- parameter: min_rows = 5
-- uses: decided_deals, opportunity_states, sent_quotes
WITH last_quotes AS (
  SELECT q.quote_id, q.opportunity_id, q.discount_percent,
    row_number() OVER (PARTITION BY q.opportunity_id ORDER BY q.quote_date DESC, q.quote_id DESC) AS newest
  FROM sent_quotes AS q
),
lines AS (
  SELECT
    CASE WHEN l.quantity < 10 THEN '1-9 licences' WHEN l.quantity < 25 THEN '10-24 licences' WHEN l.quantity < 50 THEN '25-49 licences' WHEN l.quantity < 100 THEN '50-99 licences' ELSE '100+ licences' END AS volume,
    CASE WHEN l.term_months < 12 THEN '0 under a year' WHEN l.term_months < 24 THEN '1 one year' ELSE '2 two years and more' END AS term,
    l.quantity,
    l.line_total * (100 - q.discount_percent) / 100.0 AS net,
    l.quantity * l.unit_price AS list_value,
    CASE WHEN l.discount_percent > 0 THEN 1 ELSE 0 END AS line_discount,
    q.discount_percent,
    CASE WHEN d.status = 'Won' THEN 1 WHEN d.status = 'Lost' THEN 0 END AS won
  FROM last_quotes AS q
  JOIN sales_data.quote_line_items AS l ON l.quote_id = q.quote_id
  JOIN opportunity_states AS o ON o.opportunity_id = q.opportunity_id
  LEFT JOIN decided_deals AS d ON d.opportunity_id = q.opportunity_id
  WHERE q.newest = 1 AND o.opportunity_type IN ('New Business', 'Cross-sell') AND l.quantity > 0 AND l.term_months > 0
    AND (d.deal_id IS NOT NULL OR o.is_open)
    AND (CAST($region AS VARCHAR) IS NULL OR o.region = $region)
    AND (CAST($product AS VARCHAR) IS NULL OR l.product_id = $product)
)
SELECT
  l.volume,
  substring(l.term, 3) AS term,
  count(*) AS quoted_lines,
  round(CAST(100.0 * sum(l.net) / nullif(sum(l.list_value), 0) AS DECIMAL(18, 6)), 1) AS net_of_list_percent,
  round(CAST(100.0 * sum(l.net) FILTER (WHERE l.won = 1) / nullif(sum(l.list_value) FILTER (WHERE l.won = 1), 0) AS DECIMAL(18, 6)), 1) AS net_of_list_won_percent,
  round(CAST(100.0 * sum(l.won) / nullif(count(l.won), 0) AS DECIMAL(18, 6)), 1) AS win_rate_percent,
  round(CAST(avg(l.discount_percent) AS DECIMAL(18, 6)), 1) AS mean_quote_discount_percent,
  round(CAST(100.0 * sum(l.line_discount) / count(*) AS DECIMAL(18, 6)), 1) AS lines_discounted_percent,
  round(CAST(sum(l.net) FILTER (WHERE l.won = 1) AS DECIMAL(18, 6)), 0) AS value_won,
  round(CAST(sum(l.list_value - l.net) FILTER (WHERE l.won = 1) AS DECIMAL(18, 6)), 0) AS below_list_on_won,
  count(l.won) AS win_rate_n
FROM lines AS l
GROUP BY l.volume, l.term
HAVING count(*) >= CAST($min_rows AS INTEGER)
ORDER BY min(l.quantity), l.term
