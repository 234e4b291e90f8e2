-- title: What a lead has told need not be asked again
-- tables: marketing_data.leads, sales_data.opportunities, sales_data.customer_contacts
-- A contact that was entered after its lead bears the telephone number and the title that the lead had given.
-- corruption: UPDATE sales_data.customer_contacts SET title = NULL WHERE title IS NOT NULL
SELECT l.lead_id, l.phone, l.title, c.contact_id, c.phone AS phone_of_contact, c.title AS title_of_contact
FROM marketing_data.leads AS l
JOIN sales_data.opportunities AS o ON o.opportunity_id = l.converted_to_opp_id
JOIN sales_data.customer_contacts AS c ON c.customer_id = o.customer_id AND c.email = l.email
WHERE l.created_date <= c.created_date AND (l.phone IS NOT NULL AND c.phone IS NULL OR l.title IS NOT NULL AND c.title IS NULL)
