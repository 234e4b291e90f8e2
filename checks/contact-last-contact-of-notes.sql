-- title: The last contact with a person is the latest note about that person
-- tables: sales_data.customer_contacts, sales_data.customer_notes
-- Empty while no note names the contact.
SELECT p.contact_id, p.last_contact_date, max(n.note_date) AS latest_note
FROM sales_data.customer_contacts AS p
LEFT JOIN sales_data.customer_notes AS n USING (contact_id)
GROUP BY p.contact_id, p.last_contact_date
HAVING p.last_contact_date IS DISTINCT FROM max(n.note_date)
