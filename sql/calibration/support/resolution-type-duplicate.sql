-- metric: Resolved as Duplicate
-- reference: 1.D #121
-- low: 6.3
-- typical: 9
-- high: 11.7
-- unit: %
-- note: Share of resolved tickets.
SELECT 100 * avg((resolution_type = 'Duplicate')::INT), count(*) FROM support_data.ticket_resolution
