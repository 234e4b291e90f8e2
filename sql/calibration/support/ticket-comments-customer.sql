-- metric: Comments by Customer
-- reference: 1.D #113
-- low: 30
-- typical: 38
-- high: 45
-- unit: %
-- note: Share of all comments.
SELECT 100 * avg((commenter_type = 'Customer')::INT), count(*) FROM support_data.ticket_comments
