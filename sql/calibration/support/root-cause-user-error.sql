-- metric: Root cause User Error
-- reference: 1.D #120
-- low: 23.1
-- typical: 33
-- high: 42.9
-- unit: %
-- note: Share of resolved tickets.
SELECT 100 * avg((root_cause = 'User Error')::INT), count(*) FROM support_data.ticket_resolution
