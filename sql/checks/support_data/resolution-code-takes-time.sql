-- title: Code is not written, tested and released on the day of the report
-- tables: support_data.ticket_resolution, support_data.support_tickets, support_data.ticket_comments, operational_data.product_releases
-- A hotfix for what is critical is out a day later at the earliest, anything else two to four days; sooner only what a release mends that
-- was out by then, and that the answer names. Until then there is a way round. Releases that had ended before the window are not shown.
-- corruption: UPDATE support_data.ticket_resolution SET root_cause = 'Product Bug' WHERE root_cause = 'User Error' AND resolution_type = 'Fixed'
WITH named AS (
  SELECT t.ticket_id, t.product_id, t.resolved_date, unnest(regexp_extract_all(c.comment_text, '[0-9]+\.[0-9]+\.[0-9]+')) AS version
  FROM support_data.ticket_comments AS c
  JOIN support_data.support_tickets AS t USING (ticket_id)
  WHERE c.commenter_type <> 'Customer'
), mended AS (
  SELECT n.ticket_id, n.version
  FROM named AS n
  LEFT JOIN operational_data.product_releases AS p ON p.product_id = n.product_id AND p.version_number = n.version
  WHERE p.release_date IS NULL OR p.release_date <= n.resolved_date
)
SELECT r.resolution_id, t.ticket_id, t.priority, t.created_date, t.resolved_date
FROM support_data.ticket_resolution AS r
JOIN support_data.support_tickets AS t USING (ticket_id)
WHERE r.resolution_type = 'Fixed' AND r.root_cause = 'Product Bug' AND t.created_date >= getvariable('start')
  AND t.resolved_date - t.created_date < CASE t.priority WHEN 'Critical' THEN 1 WHEN 'High' THEN 2 WHEN 'Medium' THEN 3 ELSE 4 END
  AND NOT EXISTS (SELECT 1 FROM mended AS m WHERE m.ticket_id = t.ticket_id AND m.version <> t.product_version)
