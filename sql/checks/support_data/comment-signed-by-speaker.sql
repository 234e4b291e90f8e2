-- title: A comment is signed by whoever wrote it, and greets somebody of the ticket
-- tables: support_data.ticket_comments, support_data.support_tickets
-- By first names: a last line that is but a name is the writer’s; the first one greets the asker, or one who has worked on the ticket, or
-- two of them.
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
), strangers AS (
  SELECT g.comment_id
  FROM (SELECT comment_id, ticket_id, unnest(string_split(greeted, ' and ')) AS name FROM signed WHERE greeted NOT IN ('', 'both')) AS g
  JOIN support_data.support_tickets AS t USING (ticket_id)
  WHERE NOT starts_with(t.contact_name, g.name) AND NOT EXISTS (
    FROM support_data.ticket_comments AS o
    WHERE o.ticket_id = g.ticket_id AND starts_with(o.commenter_name, g.name))
)
SELECT s.comment_id, s.commenter_name, s.greeted, s.signature
FROM signed AS s
WHERE s.signature IN (SELECT split_part(commenter_name, ' ', 1) FROM signed) AND NOT starts_with(s.commenter_name, s.signature)
  OR s.comment_id IN (FROM strangers)
