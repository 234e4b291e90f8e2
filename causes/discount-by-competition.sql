-- title: Competitor present → discount
-- reference: R12
-- sentence: Mean discount of won new deals.
-- world: DealAssumptions.DiscountWithRival
-- expect: rising
-- low: 1
-- high: 8
-- unit: %
SELECT CASE WHEN o.competitor IS NULL THEN 'uncontested' ELSE 'contested' END, avg(d.discount_percent), count(*)
FROM sales_data.closed_deals AS d
JOIN sales_data.opportunities AS o USING (opportunity_id)
WHERE o.opportunity_type = 'New Business' AND d.status = 'Won'
GROUP BY o.competitor IS NULL
ORDER BY o.competitor IS NULL DESC
