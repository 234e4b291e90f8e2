-- title: Discount → win rate
-- reference: R8 [S87]
-- sentence: Quoted new deals by the discount of their last quote: discounts gather where deals are in danger, so deep ones are won less often.
-- world: DealAssumptions.DiscountForTrouble, WinAssumptions.Trouble
-- expect: falling
-- low: -45
-- high: -5
-- unit: %
-- judged: each
-- uses: last_quote, decided_deals
SELECT
  CASE WHEN q.discount = 0 THEN 'none' WHEN q.discount <= 10 THEN '1–10 %' WHEN q.discount <= 20 THEN '11–20 %' ELSE 'above 20 %' END,
  100 * avg((d.status = 'Won')::INT) AS win_rate, count(*)
FROM decided_deals AS d
JOIN sales_data.opportunities AS o USING (opportunity_id)
JOIN last_quote AS q ON q.opportunity_id = o.opportunity_id
WHERE o.opportunity_type = 'New Business'
GROUP BY 1
ORDER BY min(q.discount)
