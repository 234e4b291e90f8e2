-- metric: Comments by Support Agent
-- reference: 1.D #113
-- low: 40
-- typical: 47
-- high: 56
-- unit: %
-- note: Share of all comments.
SELECT 100 * avg((commenter_type = 'Support Agent')::INT), count(*) FROM support_data.ticket_comments
