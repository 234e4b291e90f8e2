-- metric: Comments by Engineer
-- reference: 1.D #113
-- low: 7
-- typical: 11
-- high: 15
-- unit: %
-- note: Share of all comments.
SELECT 100 * avg((commenter_type = 'Engineer')::INT), count(*) FROM support_data.ticket_comments
