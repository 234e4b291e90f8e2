-- metric: Comments that are internal
-- reference: 1.D #113
-- low: 17
-- typical: 22–28
-- high: 30
-- unit: %
-- note: Share of all comments.
SELECT 100 * avg((internal_note = 'Yes')::INT), count(*) FROM support_data.ticket_comments
