-- metric: Tickets reopened
-- reference: 1.D #110
-- low: 3
-- typical: 6
-- high: 10
-- unit: %
-- note: Share of resolved tickets with the tag “reopened”.
SELECT 100 * avg((ticket_id IN (SELECT ticket_id FROM support_data.ticket_tags WHERE tag_name = 'reopened'))::INT), count(*) FROM support_data.support_tickets WHERE resolved_date IS NOT NULL
