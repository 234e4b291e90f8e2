-- metric: Resolved as Fixed
-- reference: 1.D #121
-- low: 27
-- typical: 38
-- high: 50
-- unit: %
-- note: Share of resolved tickets.
SELECT 100 * avg((resolution_type = 'Fixed')::INT), count(*) FROM support_data.ticket_resolution
