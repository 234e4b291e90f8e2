-- metric: Lost deals, reason competitor
-- reference: 1.A #19 [S15][S16]
-- low: 15
-- typical: 20–25
-- high: 30
-- unit: %
-- note: Share of lost deals by the words before the first colon or dash. The edges stand 5 points around the typical values, which are given alone.
SELECT 100 * avg(starts_with(win_loss_reason, 'Competitor')::INT)
FROM sales_data.closed_deals
WHERE status = 'Lost'
