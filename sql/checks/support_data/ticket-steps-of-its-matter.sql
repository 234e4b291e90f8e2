-- title: A problem with week numbers is not shown by adding up lines
-- tables: support_data.support_tickets
-- Of an invoice that lacks the tax number nobody says that it shows an old address, either: subject, text and steps tell of one matter.
-- corruption: UPDATE support_data.support_tickets SET description = description || ' Add up the lines. It shows our old address.' WHERE true
SELECT ticket_id, subject, description
FROM support_data.support_tickets
WHERE regexp_matches(subject, 'Week numbers|week 53|weeks don.t|first week of the year') AND description LIKE '%Add up the lines%'
  OR regexp_matches(subject, 'without our tax number|^Tax (number|ID) on the invoice') AND description LIKE '%old address%'
  OR subject LIKE '%connection refused' AND regexp_matches(description, 'not authori[sz]ed')
