-- title: Deal size → discount
-- reference: R9 [S10]
-- sentence: Mean discount of first contracts, by a year’s value.
-- world: DealAssumptions.DiscountPerTripling
-- expect: rising
-- low: 2
-- high: 20
-- unit: %
SELECT
  CASE WHEN k.annual_value < 15000 THEN 'below 15K' WHEN k.annual_value < 45000 THEN '15–45K' ELSE '45K and more' END,
  avg(d.discount_percent), count(*)
FROM sales_data.closed_deals AS d
JOIN sales_data.contracts AS k USING (opportunity_id)
WHERE k.contract_type = 'Master Agreement'
GROUP BY 1
ORDER BY min(k.annual_value)
