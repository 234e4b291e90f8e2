-- Every known problem of a product, and whether it is open: not solved by a release yet.
-- raw: is_open = support_data.recurring_issues WHERE status <> 'Resolved'
SELECT i.*, i.status <> 'Resolved' AS is_open
FROM support_data.recurring_issues AS i
