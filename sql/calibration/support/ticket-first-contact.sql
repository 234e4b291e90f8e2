-- metric: First-contact resolution
-- reference: 1.D #111 [S60][S58]
-- low: 55
-- typical: 68–72; complex B2B 40–55
-- high: 80
-- unit: %
-- note: Share of resolved tickets with a single answer that the customer could read.
-- uses: answers
SELECT 100 * avg((a.answers = 1)::INT), count(*)
FROM support_data.support_tickets AS t
JOIN answers AS a USING (ticket_id)
WHERE t.resolved_date IS NOT NULL
