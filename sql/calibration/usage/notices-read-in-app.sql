-- metric: Notices read, In-App
-- reference: 1.E #155
-- low: 50
-- typical: 55–65
-- high: 80
-- unit: %
-- note: Share of notices sent by that channel.
SELECT 100 * avg((status = 'Read')::INT), count(*) FROM operational_data.notifications WHERE channel = 'In-App'
