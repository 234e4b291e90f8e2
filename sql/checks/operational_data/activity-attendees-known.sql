-- title: An activity is led by its manager and attended by people of the account
-- tables: operational_data.customer_success_activities, sales_data.customer_contacts, operational_data.user_accounts
-- The first attendee is the customer success manager; the others are contacts or users there.
-- corruption: UPDATE operational_data.customer_success_activities SET csm_name = csm_name || 'x' WHERE true
WITH guests AS (
  SELECT activity_id, customer_id, csm_name, string_split(attendees, ', ')[1] AS leader, unnest(string_split(attendees, ', ')[2:]) AS guest
  FROM operational_data.customer_success_activities
), known AS (
  SELECT customer_id, first_name || ' ' || last_name AS guest FROM sales_data.customer_contacts
  UNION
  SELECT customer_id, first_name || ' ' || last_name FROM operational_data.user_accounts
)
SELECT activity_id, leader, guest
FROM guests
WHERE leader <> csm_name OR (customer_id, guest) NOT IN (SELECT (customer_id, guest) FROM known)
