-- How often support answered the customer of each ticket.
SELECT ticket_id, count(*) AS answers
FROM support_data.ticket_comments
WHERE commenter_type <> 'Customer' AND internal_note = 'No'
GROUP BY ticket_id
