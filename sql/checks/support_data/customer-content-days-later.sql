-- title: That nothing has changed since is said days after the end
-- tables: support_data.ticket_comments, support_data.ticket_resolution
-- A customer who writes once more that all is still well does so two days after the solution or later.
-- corruption: UPDATE support_data.ticket_resolution SET resolution_date = resolution_date + 2 WHERE true
SELECT c.comment_id, c.comment_date, r.resolution_date, c.comment_text
FROM support_data.ticket_comments AS c
JOIN support_data.ticket_resolution AS r USING (ticket_id)
WHERE c.commenter_type = 'Customer' AND c.comment_date < r.resolution_date + 2
  AND regexp_matches(c.comment_text, '(?i)(still fine( here)?|no trouble since|all quiet since|all well with [^,.]+), '
    || '(you can close this|please close it|so this can be closed|the ticket can go)')
