-- metric: Cost per ticket, business technical case
-- reference: 1.D #117 [S61]
-- low: 25
-- typical: 25–60
-- high: 60
-- unit: USD
-- note: Mean over the channels, by their volume.
SELECT sum(cost_per_ticket * volume_percent) / sum(volume_percent)
FROM support_data.support_channels
