-- title: Every ticket tagged as a known issue is listed by one of its product
-- tables: support_data.recurring_issues, support_data.ticket_tags, support_data.support_tickets
-- Unless the product has an issue whose list is full, or the ticket is older than the window, like the issue's last occurrence.
-- corruption: UPDATE support_data.recurring_issues SET related_tickets = related_tickets || 'x' WHERE related_tickets IS NOT NULL
SELECT t.ticket_id, t.product_id, t.subject
FROM support_data.ticket_tags
JOIN support_data.support_tickets AS t USING (ticket_id)
WHERE tag_name = 'known-issue' AND t.created_date >= getvariable('start') AND NOT EXISTS (
  FROM support_data.recurring_issues AS i
  WHERE i.product_id = t.product_id AND (length(i.related_tickets) >= 980 OR list_contains(string_split(i.related_tickets, ', '), t.ticket_id))
)
