-- metric: Root cause Documentation
-- reference: 1.D #120
-- low: 7
-- typical: 11
-- high: 16
-- unit: %
-- note: Share of resolved tickets.
SELECT 100 * avg((root_cause = 'Documentation')::INT), count(*) FROM support_data.ticket_resolution
