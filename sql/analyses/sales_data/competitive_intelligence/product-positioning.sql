-- title: Where our product categories stand against each competitor
-- question: In which product categories do we beat which competitor, and where are we outplayed or too expensive?
-- asked: In which product areas do we beat or lose to which rival, and is it features or price?
-- asked: How are we positioned against each competitor, by category?
-- asked: Where are we outclassed or overpriced compared with whom?
-- use-case: Product positioning
-- says: By category the win rate in deals with a rival {ranges win_rate_percent by product_category}; by category and competitor it {ranges win_rate_percent by product_category,competitor}; of what was lost while a rival was there, {most} was with {largest amount_lost by competitor}.
-- read: Decided deals by category of our main product and rival, renewals left out. Advantage is the distance in points from our win rate over all competitive deals. Lost to them are losses whose reason names the competitor; the amount lost is of all losses in the cell, whatever the reason. Pricing and feature losses show whether price or product is the weak spot; cells with few deals are hidden.
-- chart: heat x=competitor y=win_rate_percent series=product_category
-- rate: win_rate_percent of decided_deals, losses_to_them_percent of losses_to_them_n, losses_on_features_percent of losses_to_them_n, losses_on_price_percent of losses_to_them_n
-- decides: losses_on_price_percent
-- difficulty: intermediate
-- parameter: region
-- parameter: segment
-- parameter: min_rows = 5
-- uses: decided_deals
WITH deals AS (
  SELECT d.opportunity_id, p.product_category, o.competitor, o.amount, d.status, d.win_loss_reason
  FROM decided_deals AS d
  JOIN sales_data.opportunities AS o ON o.opportunity_id = d.opportunity_id
  JOIN sales_data.products AS p ON p.product_id = d.product_id
  JOIN sales_data.customers AS c ON c.customer_id = d.customer_id
  WHERE o.competitor IS NOT NULL
    AND o.opportunity_type <> 'Renewal'
    AND (CAST($region AS VARCHAR) IS NULL OR d.region = $region)
    AND (CAST($segment AS VARCHAR) IS NULL OR c.company_size = $segment)
),
reports AS (
  SELECT d.product_category, i.competitor_name, min(i.competitor_product) AS their_product,
    round(CAST(100.0 * count(*) FILTER (WHERE i.our_position = 'At Risk') / count(*) AS DECIMAL(18, 6)), 1) AS at_risk
  FROM sales_data.competitive_intelligence AS i
  JOIN deals AS d ON d.opportunity_id = i.opportunity_id AND d.competitor = i.competitor_name
  GROUP BY d.product_category, i.competitor_name
),
whole AS (
  SELECT 100.0 * count(*) FILTER (WHERE d.status = 'Won') / nullif(count(*), 0) AS rate FROM deals AS d
)
SELECT
  d.product_category,
  d.competitor,
  min(r.their_product) AS their_product,
  count(*) AS decided_deals,
  round(CAST(100.0 * count(*) FILTER (WHERE d.status = 'Won') / count(*) AS DECIMAL(18, 6)), 1) AS win_rate_percent,
  round(CAST(100.0 * count(*) FILTER (WHERE d.status = 'Won') / count(*) - min(w.rate) AS DECIMAL(18, 6)), 1) AS advantage_points,
  round(CAST(100.0 * count(*) FILTER (WHERE d.win_loss_reason LIKE 'Competitor:%') / nullif(count(*) FILTER (WHERE d.status = 'Lost'), 0) AS DECIMAL(18, 6)), 1) AS losses_to_them_percent,
  round(CAST(100.0 * count(*) FILTER (WHERE d.win_loss_reason LIKE 'Price%' AND d.status = 'Lost') / nullif(count(*) FILTER (WHERE d.status = 'Lost'), 0) AS DECIMAL(18, 6)), 1) AS losses_on_price_percent,
  round(CAST(100.0 * count(*) FILTER (WHERE d.win_loss_reason LIKE 'Missing features%') / nullif(count(*) FILTER (WHERE d.status = 'Lost'), 0) AS DECIMAL(18, 6)), 1) AS losses_on_features_percent,
  min(r.at_risk) AS reported_at_risk_percent,
  sum(d.amount) FILTER (WHERE d.status = 'Lost') AS amount_lost,
  count(*) FILTER (WHERE d.status = 'Lost') AS losses_to_them_n
FROM deals AS d
CROSS JOIN whole AS w
LEFT JOIN reports AS r ON r.product_category = d.product_category AND r.competitor_name = d.competitor
GROUP BY d.product_category, d.competitor
HAVING count(*) >= CAST($min_rows AS INTEGER)
ORDER BY d.product_category, count(*) DESC, d.competitor
