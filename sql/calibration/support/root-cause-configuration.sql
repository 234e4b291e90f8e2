-- metric: Root cause Configuration
-- reference: 1.D #120
-- low: 16.8
-- typical: 24
-- high: 31.2
-- unit: %
-- note: Share of resolved tickets.
SELECT 100 * avg((root_cause = 'Configuration')::INT), count(*) FROM support_data.ticket_resolution
