-- title: Licence pressure → upsell
-- reference: R48 [S26]
-- sentence: Measured weeks by utilisation: how many are followed by an upsell of the product within two quarters.
-- world: ContractAssumptions.UpsellPerMonth above ContractAssumptions.PressureFloor, ContractAssumptions.UpsellAnyway below
-- expect: rising
-- low: 4
-- high: 25
-- unit: %
-- judged: each
SELECT
  CASE WHEN l.utilization_percent < 40 THEN 'below 40 %' WHEN l.utilization_percent < 70 THEN '40–70 %' WHEN l.utilization_percent < 90 THEN '70–90 %' ELSE 'from 90 %' END,
  100 * avg((EXISTS (
    FROM sales_data.opportunities AS o
    WHERE o.customer_id = l.customer_id AND o.product_id = l.product_id AND o.opportunity_type = 'Upsell'
      AND o.created_date BETWEEN l.usage_date AND l.usage_date + 182
  ))::INT), count(*)
FROM usage_data.license_usage AS l
WHERE l.usage_date <= getvariable('as_of') - 182
GROUP BY 1
ORDER BY min(l.utilization_percent)
