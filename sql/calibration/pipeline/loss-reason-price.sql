-- metric: Lost deals, reason price/budget
-- reference: 1.A #19 [S15][S16]
-- low: 11
-- typical: 15–20
-- high: 25
-- unit: %
-- note: Share of lost deals by the words before the first colon or dash. The edges are the typical values ± 25 %, which are given alone.
SELECT 100 * avg(starts_with(win_loss_reason, 'Price/Budget')::INT)
FROM sales_data.closed_deals
WHERE status = 'Lost'
