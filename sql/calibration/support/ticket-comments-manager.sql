-- metric: Comments by Manager
-- reference: 1.D #113
-- low: 1
-- typical: 4
-- high: 6
-- unit: %
-- note: Share of all comments.
SELECT 100 * avg((commenter_type = 'Manager')::INT), count(*) FROM support_data.ticket_comments
