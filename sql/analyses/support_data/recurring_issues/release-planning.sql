-- title: Fixes to plan, and fixes that customers have not installed yet
-- question: Which issues still need a place in a release, and for which fixed ones are many customers still on a faulty version?
-- asked: Which issues have no fix planned yet, and for which fixes have many customers not updated?
-- asked: What should go into the next release, and who still runs versions that are broken?
-- asked: Which known faults still need a release, and where is the fix not reaching customers?
-- use-case: Release planning
-- says: {count 'issue' where state = 'no release yet'} {has/have} no release yet[, {count where state = 'fix is planned'} {waits/wait} for the release planned][, {count where state = 'fix is out, upgrade'} {is/are} fixed but still at customers]; the most installs are exposed to {most exposed_installs by issue}.
-- read: State says where the fix stands. Exposed installs are live ones on a version between the first faulty one and the fix; where a fix is out, they need an upgrade, not a release. Open issues come first, by priority, then the fixed ones by the installs exposed. Of an issue with more tickets than its list of seventy or so names, recent tickets are an estimate.
-- chart: bar x=issue y=exposed_installs
-- difficulty: advanced
-- parameter: within_days = 90
-- parameter: product
-- parameter: top = 25
-- uses: live_installs, issue_states, issue_tickets
WITH issues AS (
  SELECT
    i.*,
    r.release_date AS fix_date,
    CAST(split_part(split_part(i.product_version, ' ', 1), '.', 1) AS INTEGER) * 1000000
      + CAST(split_part(split_part(i.product_version, ' ', 1), '.', 2) AS INTEGER) * 1000
      + CAST(split_part(split_part(i.product_version, ' ', 1), '.', 3) AS INTEGER) AS faulty_from,
    CASE WHEN i.fix_version IS NULL THEN 2000000000
         ELSE CAST(split_part(i.fix_version, '.', 1) AS INTEGER) * 1000000
            + CAST(split_part(i.fix_version, '.', 2) AS INTEGER) * 1000
            + CAST(split_part(i.fix_version, '.', 3) AS INTEGER) END AS fixed_from
  FROM issue_states AS i
  LEFT JOIN operational_data.product_releases AS r
    ON r.product_id = i.product_id AND r.version_number = i.fix_version AND r.release_date <= CAST($as_of AS DATE)
  WHERE i.occurrence_count > 0
    AND (CAST($product AS VARCHAR) IS NULL OR i.product_id = $product)
),
installs AS (
  SELECT
    product_id, install_id, customer_id, contract_value,
    CAST(split_part(version_number, '.', 1) AS INTEGER) * 1000000
      + CAST(split_part(version_number, '.', 2) AS INTEGER) * 1000
      + CAST(split_part(version_number, '.', 3) AS INTEGER) AS version
  FROM live_installs
),
exposed AS (
  SELECT i.recurring_issue_id, count(*) AS installs, sum(n.contract_value) AS value
  FROM issues AS i
  JOIN installs AS n ON n.product_id = i.product_id AND n.version >= i.faulty_from AND n.version < i.fixed_from
  GROUP BY i.recurring_issue_id
),
recent AS (
  SELECT l.recurring_issue_id, sum(l.weight) AS tickets
  FROM issue_tickets AS l
  JOIN support_data.support_tickets AS t ON t.ticket_id = l.ticket_id
  WHERE t.created_date > CAST($as_of AS DATE) - CAST($within_days AS INTEGER)
  GROUP BY l.recurring_issue_id
)
SELECT
  i.issue_pattern AS issue,
  i.recurring_issue_id,
  p.product_name,
  i.priority,
  CASE WHEN NOT i.is_open THEN 'fix is out, upgrade'
       WHEN i.fix_version IS NOT NULL THEN 'fix is planned'
       ELSE 'no release yet' END AS state,
  i.fix_version,
  i.fix_date,
  i.product_version AS faulty_versions,
  coalesce(e.installs, 0) AS exposed_installs,
  coalesce(e.value, 0) AS exposed_yearly_value,
  round(CAST(coalesce(r.tickets, 0) AS DECIMAL(18, 6)), 0) AS recent_tickets,
  i.occurrence_count AS tickets_ever,
  i.last_occurrence,
  CAST($as_of AS DATE) - i.first_occurrence AS days_known,
  i.assigned_team,
  count(*) OVER () AS rows_in_all
FROM issues AS i
JOIN sales_data.products AS p ON p.product_id = i.product_id
LEFT JOIN exposed AS e ON e.recurring_issue_id = i.recurring_issue_id
LEFT JOIN recent AS r ON r.recurring_issue_id = i.recurring_issue_id
WHERE i.is_open OR e.installs > 0
ORDER BY
  CASE WHEN i.is_open THEN 1 ELSE 2 END,
  CASE WHEN NOT i.is_open THEN 0 WHEN i.priority = 'Critical' THEN 1 WHEN i.priority = 'High' THEN 2 WHEN i.priority = 'Medium' THEN 3 ELSE 4 END,
  coalesce(e.installs, 0) DESC,
  i.recurring_issue_id
LIMIT CAST($top AS INTEGER)
