-- title: Contacts by role
-- question: How many active contacts of each buying role do we know?
-- asked: How many decision makers, champions and blockers are in our address book?
-- asked: What mix of people do we know at our accounts?
-- asked: How are our live contacts spread over the buying roles?
-- says: We know {sum contacts 'active contact'}, {most of} them as {largest contacts by role}.
-- read: Contacts that are still in place; those who left or whose mail bounced are not counted. Accounts says at how many companies we know somebody in the role.
-- chart: column x=role y=contacts
-- total: contacts
-- difficulty: easy
SELECT
  k.role_type AS role,
  count(*) AS contacts,
  count(DISTINCT k.customer_id) AS accounts
FROM sales_data.customer_contacts AS k
WHERE k.status = 'Active'
GROUP BY k.role_type
ORDER BY contacts DESC, role
