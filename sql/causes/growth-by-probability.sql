-- title: Expansion probability → expansion
-- reference: R48
-- sentence: Of the customers shown with a higher chance to buy more, more did within the year that followed.
-- world: OutlookAssumptions.Growing, OutlookAssumptions.GrowingPerTen; ContractAssumptions.CrossSellPerContentment
-- expect: rising
-- low: 8
-- high: 40
-- unit: %
SELECT CASE WHEN h.expansion_probability < 33 THEN 'below 33' WHEN h.expansion_probability < 43 THEN '33 to 43' ELSE 'from 43' END,
  100 * avg(EXISTS (
    FROM sales_data.closed_deals AS d JOIN sales_data.opportunities AS o USING (opportunity_id)
    WHERE d.customer_id = h.customer_id AND d.status = 'Won' AND o.opportunity_type IN ('Upsell', 'Cross-sell')
      AND d.close_date > h.score_date AND d.close_date <= h.score_date + 365
  )::INT), count(*)
FROM operational_data.customer_health_score AS h
WHERE h.score_date <= getvariable('as_of') - 365
GROUP BY 1
ORDER BY min(h.expansion_probability)
