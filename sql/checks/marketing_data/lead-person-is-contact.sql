-- title: Who was a lead is a contact of the account
-- tables: marketing_data.leads, sales_data.opportunities, sales_data.customer_contacts
-- By the same address and name, and the same telephone number and title where both know them.
-- corruption: UPDATE sales_data.customer_contacts SET created_date = created_date + 1 WHERE true
SELECT l.lead_id, l.email, l.contact_name, o.customer_id
FROM marketing_data.leads AS l
JOIN sales_data.opportunities AS o ON o.opportunity_id = l.converted_to_opp_id
WHERE NOT EXISTS (
  FROM sales_data.customer_contacts AS c
  WHERE c.customer_id = o.customer_id AND c.email = l.email AND c.first_name || ' ' || c.last_name = l.contact_name
    AND coalesce(c.phone = l.phone, true) AND coalesce(c.title = l.title, true) AND c.created_date <= l.conversion_date
)
