-- title: The last contact with a person is the latest note about, or activity with, that person
-- tables: sales_data.customer_contacts, sales_data.customer_notes, operational_data.customer_success_activities
-- Empty while neither names the contact. Whoever is older than the window may have been met last before it.
-- corruption: UPDATE sales_data.customer_contacts SET last_contact_date = last_contact_date + 1 WHERE last_contact_date IS NOT NULL
WITH met AS (
  SELECT contact_id, note_date AS met FROM sales_data.customer_notes
  UNION ALL
  SELECT p.contact_id, a.activity_date
  FROM sales_data.customer_contacts AS p
  JOIN operational_data.customer_success_activities AS a USING (customer_id)
  -- The first attendee is the success manager, who may be a namesake of a contact.
  WHERE list_contains(string_split(a.attendees, ', ')[2:], p.first_name || ' ' || p.last_name)
)
SELECT p.contact_id, p.last_contact_date, max(m.met) AS latest
FROM sales_data.customer_contacts AS p
LEFT JOIN met AS m USING (contact_id)
GROUP BY p.contact_id, p.created_date, p.last_contact_date
HAVING p.last_contact_date IS DISTINCT FROM max(m.met)
  AND NOT (max(m.met) IS NULL AND p.created_date < getvariable('start') AND p.last_contact_date < getvariable('start'))
