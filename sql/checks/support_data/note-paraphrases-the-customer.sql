-- title: A note for colleagues does not repeat the customer’s words
-- tables: support_data.ticket_comments
-- Whoever notes for the desk what a customer has answered puts it in own words: no sentence of a customer’s, if it is longer than a
-- phrase, stands in a note of the same ticket. Addresses are pasted as they are.
-- corruption: UPDATE support_data.ticket_comments SET comment_text = (SELECT max(c.comment_text) FROM support_data.ticket_comments AS c WHERE c.ticket_id = ticket_comments.ticket_id AND c.commenter_type = 'Customer') WHERE internal_note = 'Yes' AND ticket_id IN (SELECT c.ticket_id FROM support_data.ticket_comments AS c WHERE c.commenter_type = 'Customer')
WITH sentences AS (
  SELECT ticket_id, unnest(regexp_split_to_array(comment_text, '[.?!:]\s+|\n')) AS sentence
  FROM support_data.ticket_comments
  WHERE commenter_type = 'Customer'
)
SELECT n.comment_id, s.sentence
FROM sentences AS s
JOIN support_data.ticket_comments AS n USING (ticket_id)
WHERE n.internal_note = 'Yes' AND length(s.sentence) > 30 AND NOT contains(s.sentence, '://') AND contains(lower(n.comment_text), lower(s.sentence))
