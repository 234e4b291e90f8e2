-- title: Quarter end → deals won
-- reference: R10 [S84]
-- sentence: Share of deals won in the last ten days of a quarter; 11 % if days were alike.
-- world: DealAssumptions.QuarterEndPull
-- expect: value
-- low: 15
-- high: 40
-- unit: %
-- judged: each
SELECT 'last ten days', 100 * avg((date_trunc('quarter', close_date) + INTERVAL 3 MONTH - INTERVAL 10 DAY <= close_date)::INT), count(*)
FROM sales_data.closed_deals
WHERE status = 'Won'
