-- title: What we sell: product mix this year against the year before
-- question: Which products carry our bookings, in how many deals are they, and how has the mix shifted within a year?
-- asked: Which products make up our bookings, and how has the mix moved in a year?
-- asked: What is our product mix, by money and by number of deals?
-- asked: Are we selling different products than a year ago?
-- use-case: Product mix analysis
-- says: {most of} what was sold is {largest value_sold by product}; the share that rose most is that of {most shift_points by product}.
-- read: Lines of accepted quotes, net of all discounts, by the date of winning: the months up to today against as many months before. Shift is the change of the share of value in points. Renewals are left out, since they repeat an older choice; a product in many deals with a small share is an add-on.
-- chart: bar x=product y=share_percent,share_before_percent
-- mean: growth_percent of deals
-- difficulty: intermediate
-- parameter: within_months = 12
-- parameter: region
-- parameter: segment
WITH sold AS (
  SELECT l.product_id, d.opportunity_id, l.quantity,
    l.line_total * (100 - q.discount_percent) / 100.0 AS net,
    d.close_date > CAST(CAST($as_of AS DATE) - CAST($within_months AS INTEGER) * INTERVAL '1 month' AS DATE) AS recent
  FROM sales_data.quotes AS q
  JOIN sales_data.quote_line_items AS l ON l.quote_id = q.quote_id
  JOIN sales_data.closed_deals AS d ON d.opportunity_id = q.opportunity_id
  JOIN sales_data.opportunities AS o ON o.opportunity_id = d.opportunity_id
  JOIN sales_data.customers AS c ON c.customer_id = d.customer_id
  WHERE q.status = 'Accepted' AND d.status = 'Won' AND o.opportunity_type <> 'Renewal'
    AND d.close_date <= CAST($as_of AS DATE)
    AND d.close_date > CAST(CAST($as_of AS DATE) - 2 * CAST($within_months AS INTEGER) * INTERVAL '1 month' AS DATE)
    AND (CAST($region AS VARCHAR) IS NULL OR d.region = $region)
    AND (CAST($segment AS VARCHAR) IS NULL OR c.company_size = $segment)
),
mix AS (
  SELECT
    s.product_id,
    coalesce(sum(s.net) FILTER (WHERE s.recent), 0) AS value,
    coalesce(sum(s.net) FILTER (WHERE NOT s.recent), 0) AS value_before,
    coalesce(sum(s.quantity) FILTER (WHERE s.recent), 0) AS licences,
    count(DISTINCT CASE WHEN s.recent THEN s.opportunity_id END) AS deals
  FROM sold AS s
  GROUP BY s.product_id
),
totals AS (
  SELECT count(DISTINCT CASE WHEN s.recent THEN s.opportunity_id END) AS deals FROM sold AS s
)
SELECT
  p.product_name AS product,
  p.product_category,
  p.product_line,
  round(CAST(m.value AS DECIMAL(18, 6)), 0) AS value_sold,
  round(CAST(100.0 * m.value / nullif(sum(m.value) OVER (), 0) AS DECIMAL(18, 6)), 1) AS share_percent,
  round(CAST(100.0 * m.value_before / nullif(sum(m.value_before) OVER (), 0) AS DECIMAL(18, 6)), 1) AS share_before_percent,
  round(CAST(100.0 * m.value / nullif(sum(m.value) OVER (), 0) - 100.0 * m.value_before / nullif(sum(m.value_before) OVER (), 0) AS DECIMAL(18, 6)), 1) AS shift_points,
  round(CAST(100.0 * (m.value - m.value_before) / nullif(m.value_before, 0) AS DECIMAL(18, 6)), 1) AS growth_percent,
  m.deals,
  round(CAST(100.0 * m.deals / nullif(t.deals, 0) AS DECIMAL(18, 6)), 1) AS in_deals_percent,
  m.licences,
  p.product_id
FROM mix AS m
JOIN sales_data.products AS p ON p.product_id = m.product_id
CROSS JOIN totals AS t
ORDER BY m.value DESC, p.product_id
