-- metric: Conversations with a second person of the customer
-- reference: 1.D #113
-- low: 4
-- typical: 5–10
-- high: 11
-- unit: %
-- note: Share of tickets talked about, of the window, in which somebody else than the opener writes; judgement.
SELECT 100 * avg((others > 0)::INT), count(*)
FROM (
  SELECT count(*) FILTER (WHERE c.commenter_type = 'Customer' AND c.commenter_name <> t.contact_name) AS others
  FROM support_data.ticket_comments AS c
  JOIN support_data.support_tickets AS t USING (ticket_id)
  WHERE t.created_date >= getvariable('start')
  GROUP BY c.ticket_id
)
