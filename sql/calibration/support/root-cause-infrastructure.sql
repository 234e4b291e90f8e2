-- metric: Root cause Infrastructure
-- reference: 1.D #120
-- low: 5
-- typical: 9
-- high: 13
-- unit: %
-- note: Share of resolved tickets.
SELECT 100 * avg((root_cause = 'Infrastructure')::INT), count(*) FROM support_data.ticket_resolution
