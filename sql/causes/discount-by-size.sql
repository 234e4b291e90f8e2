-- title: Deal size → discount
-- reference: R9 [S10]
-- sentence: Points of discount that a decided new deal gains in its last quote each time its amount triples. Published are 3 to 5 where there is a discount; here deals without one count too.
-- world: DealAssumptions.DiscountPerTripling
-- expect: value
-- low: 0.7
-- high: 5
-- unit: points
-- uses: last_quote
SELECT 'per × 3', regr_slope(q.discount, ln(o.amount) / ln(3)), count(*)
FROM sales_data.closed_deals AS d
JOIN sales_data.opportunities AS o USING (opportunity_id)
JOIN last_quote AS q ON q.opportunity_id = o.opportunity_id
WHERE o.opportunity_type = 'New Business'
