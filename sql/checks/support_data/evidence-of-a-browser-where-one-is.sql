-- title: No browser has to do with what happens behind the pages
-- tables: support_data.support_tickets, support_data.ticket_tags, support_data.ticket_comments
-- A webhook, a transfer, a call of the API or a run by night is shown by logs and tried by hand: nobody clears a cache for it.
-- corruption: UPDATE support_data.support_tickets SET description = description || ' Cache cleared, no change.' WHERE ticket_type = 'Bug'
WITH behind AS (
  SELECT DISTINCT t.ticket_id, t.description
  FROM support_data.support_tickets AS t
  JOIN support_data.ticket_tags AS g USING (ticket_id)
  WHERE t.ticket_type IN ('Bug', 'Performance')
    AND g.tag_name IN ('webhook', 'api-error', 'stuck-job', 'missed-run', 'nightly-run', 'connector', 'rate-limit')
), said AS (
  SELECT ticket_id, description AS words FROM behind
  UNION ALL
  SELECT c.ticket_id, c.comment_text
  FROM support_data.ticket_comments AS c
  JOIN behind USING (ticket_id)
  WHERE c.commenter_type = 'Customer'
)
SELECT ticket_id, words
FROM said
WHERE regexp_matches(words, 'Browser: |network tab|developer tools|[Cc]ache cleared|[Cc]leared the cache|another browser|private window')
