-- title: Longer term → discount
-- reference: R9 [S10]
-- sentence: Mean discount of first contracts, by term.
-- world: 5 points from 36 months, 3 from 24, beside DealAssumptions.DiscountMean
-- expect: rising
-- low: 2
-- high: 12
-- unit: %
WITH terms AS (
  SELECT DISTINCT k.opportunity_id, l.term_months
  FROM sales_data.contracts AS k
  JOIN sales_data.quote_line_items AS l USING (quote_id)
  WHERE k.contract_type = 'Master Agreement'
)
SELECT
  CASE WHEN t.term_months <= 12 THEN 'a year or less' WHEN t.term_months <= 24 THEN 'two years' ELSE 'three years and more' END,
  avg(d.discount_percent), count(*)
FROM sales_data.closed_deals AS d
JOIN terms AS t USING (opportunity_id)
GROUP BY 1
ORDER BY min(t.term_months)
