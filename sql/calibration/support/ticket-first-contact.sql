-- metric: First-contact resolution
-- reference: 1.D #111 [S60][S58]
-- low: 55
-- typical: 68–72; complex B2B 40–55
-- high: 80
-- unit: %
-- note: Share of resolved tickets with a single answer that the customer could read.
WITH answers AS (
  SELECT ticket_id, count(*) AS answers
  FROM support_data.ticket_comments
  WHERE commenter_type <> 'Customer' AND internal_note = 'No'
  GROUP BY ticket_id
)
SELECT 100 * avg((a.answers = 1)::INT), count(*)
FROM support_data.support_tickets AS t
JOIN answers AS a USING (ticket_id)
WHERE t.resolved_date IS NOT NULL
