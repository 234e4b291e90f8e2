-- metric: Resolved as By Design
-- reference: 1.D #121
-- low: 6
-- typical: 10
-- high: 14
-- unit: %
-- note: Share of resolved tickets.
SELECT 100 * avg((resolution_type = 'By Design')::INT), count(*) FROM support_data.ticket_resolution
