-- metric: Resolved as Configuration
-- reference: 1.D #121
-- low: 16.1
-- typical: 23
-- high: 29.9
-- unit: %
-- note: Share of resolved tickets.
SELECT 100 * avg((resolution_type = 'Configuration')::INT), count(*) FROM support_data.ticket_resolution
