-- title: A recurring issue is met on its versions only
-- tables: support_data.recurring_issues, support_data.support_tickets
-- From the faulty version up to, not including, the one that mends it.
-- corruption: UPDATE support_data.recurring_issues SET product_version = (SELECT max(product_version) FROM support_data.recurring_issues) WHERE true
WITH listed AS (
  SELECT recurring_issue_id, fix_version, regexp_extract(product_version, '^[0-9.]+') AS since, unnest(string_split(related_tickets, ', ')) AS ticket_id
  FROM support_data.recurring_issues
)
SELECT recurring_issue_id, ticket_id, since, fix_version, t.product_version
FROM listed
JOIN support_data.support_tickets AS t USING (ticket_id)
WHERE string_split(t.product_version, '.')::INTEGER[] < string_split(since, '.')::INTEGER[]
  OR string_split(t.product_version, '.')::INTEGER[] >= string_split(fix_version, '.')::INTEGER[]
