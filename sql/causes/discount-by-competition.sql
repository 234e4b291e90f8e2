-- title: Competitor present → discount
-- reference: R12
-- sentence: Mean discount of the last quote of decided new deals.
-- world: DealAssumptions.DiscountWithRival
-- expect: rising
-- low: 1
-- high: 8
-- unit: %
-- uses: last_quote
SELECT CASE WHEN o.competitor IS NULL THEN 'uncontested' ELSE 'contested' END, avg(q.discount), count(*)
FROM sales_data.closed_deals AS d
JOIN sales_data.opportunities AS o USING (opportunity_id)
JOIN last_quote AS q ON q.opportunity_id = o.opportunity_id
WHERE o.opportunity_type = 'New Business'
GROUP BY o.competitor IS NULL
ORDER BY o.competitor IS NULL DESC
