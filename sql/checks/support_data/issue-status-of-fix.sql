-- title: A recurring issue is resolved when the version with its fix is out
-- tables: support_data.recurring_issues, operational_data.product_releases
-- Not before, and no later; a fix in progress has a version, and what is fixed has a cause.
-- corruption: UPDATE support_data.recurring_issues SET status = 'Open' WHERE status <> 'Open'
SELECT i.recurring_issue_id, i.status, i.fix_version, r.release_date, i.root_cause
FROM support_data.recurring_issues AS i
LEFT JOIN operational_data.product_releases AS r ON r.product_id = i.product_id AND r.version_number = i.fix_version AND r.release_date <= getvariable('as_of')
WHERE (i.status = 'Resolved') <> (r.release_id IS NOT NULL)
  OR i.status IN ('Resolved', 'Fix in Progress') AND (i.fix_version IS NULL OR i.root_cause IS NULL)
  OR i.status IN ('Open', 'Under Investigation') AND i.fix_version IS NOT NULL
