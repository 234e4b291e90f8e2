-- metric: Mean discount of discounted deals
-- reference: 1.A #12 [S10][S11]
-- low: 8
-- typical: 15–18
-- high: 31
-- unit: %
-- note: Won deals with a discount, by count.
SELECT avg(discount_percent)
FROM sales_data.closed_deals
WHERE status = 'Won' AND discount_percent > 0
