-- title: A profile does not spell the contact's key
-- tables: sales_data.customer_contacts
-- What stands behind the name in its address sets namesakes apart and says nothing else.
-- corruption: UPDATE sales_data.customer_contacts SET linkedin_url = linkedin_url || '-' || ltrim(substr(contact_id, 6), '0') WHERE true
SELECT contact_id, linkedin_url
FROM sales_data.customer_contacts
WHERE regexp_extract(linkedin_url, '[^-]*$') = ltrim(substr(contact_id, 6), '0') OR NOT regexp_matches(linkedin_url, '-[0-9a-f]{1,8}$')
