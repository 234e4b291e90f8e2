-- title: No contact's profile leads to a real person
-- tables: sales_data.customer_contacts
-- Profile links too stay under the names that RFC 2606 reserves.
-- corruption: UPDATE sales_data.customer_contacts SET linkedin_url = replace(linkedin_url, '.example', '.com') WHERE linkedin_url IS NOT NULL
SELECT contact_id, linkedin_url
FROM sales_data.customer_contacts
WHERE NOT regexp_matches(linkedin_url, '^https://([a-z0-9-]+\.)*([a-z0-9-]+\.example|example\.(com|net|org))(/|$)')
