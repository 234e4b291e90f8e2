-- title: Quarter end → value won
-- reference: R10 [S84]
-- sentence: Share of the value won that falls into the third month of a quarter, no deal counting for more than 50,000 dollars; 33 % if months were alike.
-- world: DealAssumptions.QuarterEndPull, DealAssumptions.MonthEndPull
-- expect: value
-- low: 36
-- high: 60
-- unit: %
SELECT 'third month', 100 * sum(least(deal_value, 50000)) FILTER (month(close_date) % 3 = 0) / sum(least(deal_value, 50000)), count(*)
FROM sales_data.closed_deals
WHERE status = 'Won'
