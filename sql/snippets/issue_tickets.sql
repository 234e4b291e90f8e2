-- The tickets of each known problem that its list names. A list holds seventy or so, drawn from all of its tickets, so each one named stands for
-- `weight` of them.
SELECT
  i.recurring_issue_id,
  unnest(string_to_array(i.related_tickets, ', ')) AS ticket_id,
  1.0 * i.occurrence_count / (1 + length(i.related_tickets) - length(replace(i.related_tickets, ',', ''))) AS weight
FROM support_data.recurring_issues AS i
WHERE i.related_tickets IS NOT NULL
