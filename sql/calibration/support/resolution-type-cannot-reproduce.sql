-- metric: Resolved as Cannot Reproduce
-- reference: 1.D #121
-- low: 3
-- typical: 6
-- high: 9
-- unit: %
-- note: Share of resolved tickets.
SELECT 100 * avg((resolution_type = 'Cannot Reproduce')::INT), count(*) FROM support_data.ticket_resolution
