-- title: A known problem that an account reports again is answered with its earlier ticket
-- tables: support_data.recurring_issues, support_data.support_tickets, support_data.ticket_comments
-- Nobody triages it anew: the desk names the number of the first. And no account reports the same more than three times.
-- corruption: UPDATE support_data.ticket_comments SET comment_text = regexp_replace(comment_text, 'T-[0-9]{4}-[0-9]+-[0-9]+', 'it', 'g') WHERE regexp_matches(comment_text, 'T-[0-9]{4}-[0-9]+-[0-9]+')
WITH listed AS (
  SELECT recurring_issue_id, unnest(string_split(related_tickets, ', ')) AS ticket_id
  FROM support_data.recurring_issues
  WHERE related_tickets IS NOT NULL
), reports AS (
  SELECT l.recurring_issue_id, t.ticket_id, t.first_response_date,
    row_number() OVER (PARTITION BY l.recurring_issue_id, t.customer_id ORDER BY t.created_date, t.ticket_id) AS report
  FROM listed AS l
  JOIN support_data.support_tickets AS t USING (ticket_id)
)
SELECT r.recurring_issue_id, r.ticket_id, r.report
FROM reports AS r
WHERE r.report > 3 OR r.report > 1 AND r.first_response_date IS NOT NULL AND NOT EXISTS (
  SELECT 1
  FROM support_data.ticket_comments AS c
  WHERE c.ticket_id = r.ticket_id AND c.commenter_type <> 'Customer' AND regexp_matches(c.comment_text, 'T-[0-9]{4}-[0-9]+-[0-9]+')
)
