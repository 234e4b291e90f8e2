-- title: Few promised solutions are late for a wish, or for want of the customer
-- tables: support_data.sla_breaches, support_data.support_tickets
-- A wish is written down and answered in time, and an answer that is out is set to resolved. At most a tenth and a quarter of
-- them, and what chance adds: three standard errors, and two more where there are few.
-- corruption: UPDATE support_data.sla_breaches SET reason = 'Waited for Kent to say whether it works.' WHERE true
WITH late AS (
  SELECT count(*) AS breaches, count(*) FILTER (t.ticket_type = 'Feature Request') AS wishes,
    count(*) FILTER (regexp_matches(b.reason,
      'reply|replied|say whether|not set to resolved|feedback|until .* writes|come back to us|wanted to look|test by|Testing with|set to pending')) AS waits
  FROM support_data.sla_breaches AS b
  JOIN support_data.support_tickets AS t USING (ticket_id)
  WHERE b.breach_type = 'Resolution Time'
)
SELECT *
FROM late
WHERE wishes > 2 + breaches * 0.10 + 3 * sqrt(breaches * 0.09) OR waits > 2 + breaches * 0.25 + 3 * sqrt(breaches * 0.19)
