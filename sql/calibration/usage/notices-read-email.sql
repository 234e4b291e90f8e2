-- metric: Notices read, Email
-- reference: 1.E #155
-- low: 35
-- typical: 40
-- high: 45
-- unit: %
-- note: Share of notices sent by that channel.
SELECT 100 * avg((status = 'Read')::INT), count(*) FROM operational_data.notifications WHERE channel = 'Email'
