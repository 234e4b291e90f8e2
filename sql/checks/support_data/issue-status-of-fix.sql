-- title: A recurring issue is resolved when the version with its fix is out
-- tables: support_data.recurring_issues, operational_data.product_releases
-- Not before, and no later; a fix in progress has a version, and what is fixed has a cause. A version that went out of support before the
-- first day shown is not listed any more; it is older than all that are.
-- corruption: UPDATE support_data.recurring_issues SET status = 'Open' WHERE status <> 'Open'
WITH listed AS (
  SELECT product_id, min(list_transform(string_split(version_number, '.'), n -> CAST(n AS INTEGER))) AS oldest
  FROM operational_data.product_releases
  GROUP BY product_id
)
SELECT i.recurring_issue_id, i.status, i.fix_version, r.release_date, i.root_cause
FROM support_data.recurring_issues AS i
LEFT JOIN operational_data.product_releases AS r ON r.product_id = i.product_id AND r.version_number = i.fix_version AND r.release_date <= getvariable('as_of')
LEFT JOIN listed AS l ON l.product_id = i.product_id
WHERE (i.status = 'Resolved') <> (r.release_id IS NOT NULL OR coalesce(list_transform(string_split(i.fix_version, '.'), n -> CAST(n AS INTEGER)) < l.oldest, false))
  OR i.status IN ('Resolved', 'Fix in Progress') AND (i.fix_version IS NULL OR i.root_cause IS NULL)
  OR i.status IN ('Open', 'Under Investigation') AND i.fix_version IS NOT NULL
