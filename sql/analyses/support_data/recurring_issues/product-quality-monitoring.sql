-- title: Known issues and their weight by product
-- question: Which products suffer most from known faults, is it getting better, and how fast do fixes arrive?
-- asked: Which products have the most known defects, is it improving, and how fast do we fix them?
-- asked: How is product quality, by recurring faults?
-- asked: What products are buggiest, and are fixes coming sooner?
-- use-case: Product quality monitoring
-- says: By product, tickets about known issues per 100 installs {ranges issue_tickets_per_100_installs by product_name}; over all products tickets about them {changed issue_tickets from issue_tickets_before}, and {sum open_issues 'issue'} {is/are} open.
-- read: Tickets about known issues carry the tag known-issue; the rate relates them to live installs of the product, before is the equally long period before. Days to fix run from the first ticket to the release of the fixing version, of issues that have one; a fixed issue still makes tickets while customers stay on the old version.
-- chart: bar x=product_name y=issue_tickets_per_100_installs
-- mean: issue_tickets_per_100_installs of issue_tickets
-- difficulty: intermediate
-- parameter: within_days = 180
-- parameter: product
-- uses: live_installs, issue_states
WITH tickets AS (
  SELECT
    t.product_id,
    count(*) FILTER (WHERE t.created_date > CAST($as_of AS DATE) - CAST($within_days AS INTEGER)) AS tickets,
    count(g.ticket_id) FILTER (WHERE t.created_date > CAST($as_of AS DATE) - CAST($within_days AS INTEGER)) AS known,
    count(g.ticket_id) FILTER (WHERE t.created_date <= CAST($as_of AS DATE) - CAST($within_days AS INTEGER)) AS known_before
  FROM support_data.support_tickets AS t
  LEFT JOIN (
    SELECT DISTINCT ticket_id
    FROM support_data.ticket_tags
    WHERE tag_name = 'known-issue'
  ) AS g ON g.ticket_id = t.ticket_id
  WHERE t.created_date > CAST($as_of AS DATE) - 2 * CAST($within_days AS INTEGER)
  GROUP BY t.product_id
),
issues AS (
  SELECT
    i.product_id,
    count(*) AS issues,
    count(*) FILTER (WHERE i.is_open) AS open_issues,
    count(*) FILTER (WHERE i.is_open AND i.priority IN ('Critical', 'High')) AS urgent_open,
    count(*) FILTER (WHERE i.first_occurrence > CAST($as_of AS DATE) - CAST($within_days AS INTEGER)) AS new_issues,
    sum(r.release_date - i.first_occurrence) FILTER (WHERE r.release_date >= i.first_occurrence) AS days_to_fix,
    count(*) FILTER (WHERE r.release_date >= i.first_occurrence) AS fixed,
    count(*) FILTER (WHERE r.release_date <= CAST($as_of AS DATE) - 30 AND i.last_occurrence > CAST($as_of AS DATE) - 30) AS alive_after_fix
  FROM issue_states AS i
  LEFT JOIN operational_data.product_releases AS r ON r.product_id = i.product_id AND r.version_number = i.fix_version
  GROUP BY i.product_id
),
installs AS (
  SELECT product_id, count(*) AS installs
  FROM live_installs
  GROUP BY product_id
)
SELECT
  p.product_name,
  p.product_id,
  p.current_version,
  i.issues,
  i.open_issues,
  i.urgent_open AS open_critical_or_high,
  i.new_issues,
  coalesce(t.known, 0) AS issue_tickets,
  round(CAST(100.0 * t.known / nullif(t.tickets, 0) AS DECIMAL(18, 6)), 1) AS share_of_tickets_percent,
  round(CAST(100.0 * t.known / nullif(n.installs, 0) AS DECIMAL(18, 6)), 1) AS issue_tickets_per_100_installs,
  coalesce(t.known_before, 0) AS issue_tickets_before,
  round(CAST(1.0 * i.days_to_fix / nullif(i.fixed, 0) AS DECIMAL(18, 6)), 0) AS mean_days_to_fix,
  i.alive_after_fix AS fixed_but_still_reported
FROM issues AS i
JOIN sales_data.products AS p ON p.product_id = i.product_id
LEFT JOIN tickets AS t ON t.product_id = i.product_id
LEFT JOIN installs AS n ON n.product_id = i.product_id
WHERE CAST($product AS VARCHAR) IS NULL OR i.product_id = $product
ORDER BY issue_tickets_per_100_installs DESC NULLS LAST, p.product_id
