-- title: Code is not written, tested and released on the day of the report
-- tables: support_data.ticket_resolution, support_data.support_tickets, support_data.ticket_comments, operational_data.product_releases
-- A hotfix for what is critical is out a day later at the earliest, anything else two to four days; sooner only what a release mends that
-- was out when the customer asked, and that the answer names. Until then there is a way round.
-- corruption: UPDATE support_data.ticket_resolution SET root_cause = 'Product Bug' WHERE root_cause = 'User Error' AND resolution_type = 'Fixed'
SELECT r.resolution_id, t.ticket_id, t.priority, t.created_date, t.resolved_date
FROM support_data.ticket_resolution AS r
JOIN support_data.support_tickets AS t USING (ticket_id)
WHERE r.resolution_type = 'Fixed' AND r.root_cause = 'Product Bug' AND t.created_date >= getvariable('start')
  AND t.resolved_date - t.created_date < CASE t.priority WHEN 'Critical' THEN 1 WHEN 'High' THEN 2 WHEN 'Medium' THEN 3 ELSE 4 END
  AND NOT EXISTS (
    SELECT 1
    FROM operational_data.product_releases AS p
    JOIN support_data.ticket_comments AS c ON c.ticket_id = t.ticket_id AND contains(c.comment_text, p.version_number)
    WHERE p.product_id = t.product_id AND p.version_number <> t.product_version AND p.release_date <= t.resolved_date
  )
