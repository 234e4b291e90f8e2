-- title: A language that is wished for is named
-- tables: support_data.support_tickets
-- Nobody at the desk knows which one "our language" is.
-- corruption: UPDATE support_data.support_tickets SET subject = 'Feature request: the product in our language' WHERE ticket_type = 'Feature Request'
SELECT ticket_id, subject
FROM support_data.support_tickets
WHERE regexp_matches(subject || ' ' || description, '\b(our|their own|own) language\b')
