-- title: A comment is signed by whoever wrote it, and greets somebody of the ticket
-- tables: support_data.ticket_comments, support_data.support_tickets
-- By first names: a last line that is but a name is the writer’s; the first one greets the asker, or one who has worked on the ticket.
-- corruption: UPDATE support_data.ticket_comments SET commenter_name = (SELECT max(commenter_name) FROM support_data.ticket_comments) WHERE true
WITH signed AS (
  SELECT comment_id, ticket_id, commenter_name, comment_text,
    regexp_extract(comment_text, '^(?:Hello|Hi|Dear|Good day) ([^,\n]+),\n', 1) AS greeted,
    regexp_extract(
      comment_text,
      '(?:[^,]|(?:[Rr]egards|[Tt]hanks|[Tt]hank you|[Bb]est|[Ww]ishes|Cheers|Thx|much),)\n([A-Z][^ ,.?!\n]*(?: [A-Z][^ ,.?!\n]*)?)$',
      1
    ) AS signature
  FROM support_data.ticket_comments
)
SELECT s.comment_id, s.commenter_name, s.greeted, s.signature
FROM signed AS s
JOIN support_data.support_tickets AS t USING (ticket_id)
WHERE s.signature IN (SELECT split_part(commenter_name, ' ', 1) FROM signed) AND NOT starts_with(s.commenter_name, s.signature)
  OR s.greeted <> '' AND NOT starts_with(t.contact_name, s.greeted) AND NOT EXISTS (
    FROM support_data.ticket_comments AS o
    WHERE o.ticket_id = s.ticket_id AND starts_with(o.commenter_name, s.greeted))
