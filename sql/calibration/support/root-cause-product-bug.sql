-- metric: Root cause Product Bug
-- reference: 1.D #120
-- low: 16.1
-- typical: 23
-- high: 29.9
-- unit: %
-- note: Share of resolved tickets.
SELECT 100 * avg((root_cause = 'Product Bug')::INT), count(*) FROM support_data.ticket_resolution
