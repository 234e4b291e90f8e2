-- title: A ticket is opened by a user or contact of the customer, known by then
-- tables: support_data.support_tickets, operational_data.user_accounts, sales_data.customer_contacts
-- Name and e-mail are that person's. Who has left before the window is not shown.
-- corruption: UPDATE support_data.support_tickets SET created_date = created_date - 200 WHERE true
SELECT t.ticket_id, t.contact_name, t.contact_email
FROM support_data.support_tickets AS t
WHERE t.created_date >= getvariable('start') AND NOT EXISTS (
    FROM operational_data.user_accounts AS u
    WHERE u.customer_id = t.customer_id AND u.email = t.contact_email AND u.first_name || ' ' || u.last_name = t.contact_name
      AND u.created_date <= t.created_date)
  AND NOT EXISTS (
    FROM sales_data.customer_contacts AS c
    WHERE c.customer_id = t.customer_id AND c.email = t.contact_email AND c.first_name || ' ' || c.last_name = t.contact_name
      AND c.created_date <= t.created_date)
