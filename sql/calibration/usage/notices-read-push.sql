-- metric: Notices read, Push
-- reference: 1.E #155
-- low: 3
-- typical: 7
-- high: 12
-- unit: %
-- note: Share of notices sent by that channel.
SELECT 100 * avg((status = 'Read')::INT), count(*) FROM operational_data.notifications WHERE channel = 'Push'
