-- title: Quarter end → value won
-- reference: R10 [S84]
-- sentence: Share of the value won that falls into the third month of a quarter; 33 % if months were alike.
-- world: DealAssumptions.QuarterEndPull, DealAssumptions.MonthEndPull
-- expect: value
-- low: 38
-- high: 60
-- unit: %
SELECT 'third month', 100 * sum(deal_value) FILTER (month(close_date) % 3 = 0) / sum(deal_value), count(*)
FROM sales_data.closed_deals
WHERE status = 'Won'
