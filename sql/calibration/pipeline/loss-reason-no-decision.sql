-- metric: Lost deals, reason no decision
-- reference: 1.A #19 [S15][S16]
-- low: 20
-- typical: 35–45
-- high: 60
-- unit: %
-- note: Share of lost deals by the words before the first colon or dash.
SELECT 100 * avg(starts_with(win_loss_reason, 'No decision')::INT)
FROM sales_data.closed_deals
WHERE status = 'Lost'
