-- metric: Resolved as Workaround
-- reference: 1.D #121
-- low: 9.8
-- typical: 14
-- high: 18.2
-- unit: %
-- note: Share of resolved tickets.
SELECT 100 * avg((resolution_type = 'Workaround')::INT), count(*) FROM support_data.ticket_resolution
