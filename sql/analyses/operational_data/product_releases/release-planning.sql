-- title: When each product's next release is due and what it should bring
-- question: Which product has waited longest for a release, when is the next one due by its usual rhythm, and what do customers wait for?
-- asked: Which products are overdue for a release, when should the next come, and what are people waiting for?
-- asked: Going by past rhythm, what should we ship next and when?
-- asked: What do customers want in the next release, and which product has had none for the longest time?
-- use-case: Release planning
-- says: {count 'product' where days_until_due < 0} {is/are} past the usual date of the next release[, the furthest {least days_until_due by product_name where days_until_due < 0}]; without a minor or major release longest is {most days_since_release by product_name}. Since those releases {sum wishes_waiting 'wish|wishes'} came in; {sum open_tickets 'ticket'} {is/are} unsolved.
-- read: Usual gap is the mean time between a product's minor and major releases; the next is due that long after the last, if two are on record. How many releases that mean rests on stands beside it: one gap is not yet a rhythm. Wishes are the feature requests since the last minor or major release, solved as tickets or not, since patches bring no features; defects and slowness are the tickets opened since the last release of any type; open ones are still unsolved. Quality compares the bug tickets per 100 installs in the 60 days after the last minor or major release with the 60 before.
-- chart: bar x=product_name y=days_until_due
-- difficulty: advanced
-- parameter: product
-- uses: live_installs, ticket_states
WITH planned AS (
  SELECT r.product_id, r.version_number, r.release_date, r.release_type,
    lag(r.release_date) OVER (PARTITION BY r.product_id ORDER BY r.release_date, r.release_id) AS before
  FROM operational_data.product_releases AS r
  WHERE r.release_type IN ('Major', 'Minor') AND r.release_date <= CAST($as_of AS DATE)
),
rhythm AS (
  SELECT p.product_id, max(p.release_date) AS last_release, count(*) AS releases, 1.0 * sum(p.release_date - p.before) / nullif(count(p.before), 0) AS gap
  FROM planned AS p
  GROUP BY p.product_id
),
fixes AS (
  SELECT r.product_id, max(r.release_date) AS newest,
    count(*) FILTER (WHERE r.release_date > CAST($as_of AS DATE) - 365) AS releases_in_a_year,
    count(*) FILTER (WHERE r.release_date > CAST($as_of AS DATE) - 365 AND r.release_type IN ('Patch', 'Hotfix')) AS fixes_in_a_year
  FROM operational_data.product_releases AS r
  WHERE r.release_date <= CAST($as_of AS DATE)
  GROUP BY r.product_id
),
installs AS (
  SELECT cp.product_id, count(*) AS live
  FROM live_installs AS cp
  GROUP BY cp.product_id
),
tickets AS (
  SELECT t.product_id,
    count(*) FILTER (WHERE t.created_date > f.newest AND t.ticket_type = 'Bug') AS defects,
    count(*) FILTER (WHERE t.created_date > coalesce(y.last_release, f.newest) AND t.ticket_type = 'Feature Request') AS wishes,
    count(*) FILTER (WHERE t.created_date > f.newest AND t.ticket_type = 'Performance') AS slowness,
    count(*) FILTER (WHERE t.is_open) AS open_tickets,
    count(*) FILTER (WHERE t.ticket_type = 'Bug' AND t.created_date BETWEEN y.last_release AND y.last_release + 59) AS bugs_after,
    count(*) FILTER (WHERE t.ticket_type = 'Bug' AND t.created_date BETWEEN y.last_release - 60 AND y.last_release - 1) AS bugs_before
  FROM ticket_states AS t
  JOIN fixes AS f ON f.product_id = t.product_id
  LEFT JOIN rhythm AS y ON y.product_id = t.product_id
  WHERE t.created_date <= CAST($as_of AS DATE)
  GROUP BY t.product_id
)
SELECT
  p.product_id,
  p.product_name,
  p.current_version,
  y.last_release AS last_minor_or_major,
  CAST($as_of AS DATE) - y.last_release AS days_since_release,
  round(CAST(y.gap AS DECIMAL(18, 6)), 0) AS usual_gap_days,
  y.releases AS releases_on_record,
  y.last_release + CAST(round(CAST(y.gap AS DECIMAL(18, 6)), 0) AS INTEGER) AS next_due,
  y.last_release + CAST(round(CAST(y.gap AS DECIMAL(18, 6)), 0) AS INTEGER) - CAST($as_of AS DATE) AS days_until_due,
  coalesce(t.wishes, 0) AS wishes_waiting,
  coalesce(t.defects, 0) AS defects_since_release,
  coalesce(t.slowness, 0) AS slowness_since_release,
  coalesce(t.open_tickets, 0) AS open_tickets,
  round(CAST(100.0 * coalesce(t.bugs_before, 0) / nullif(i.live, 0) AS DECIMAL(18, 6)), 1) AS bugs_per_100_before,
  round(CAST(100.0 * coalesce(t.bugs_after, 0) / nullif(i.live, 0) AS DECIMAL(18, 6)), 1) AS bugs_per_100_after,
  f.releases_in_a_year,
  f.fixes_in_a_year,
  i.live AS live_installs
FROM sales_data.products AS p
JOIN fixes AS f ON f.product_id = p.product_id
LEFT JOIN rhythm AS y ON y.product_id = p.product_id
LEFT JOIN tickets AS t ON t.product_id = p.product_id
LEFT JOIN installs AS i ON i.product_id = p.product_id
WHERE (CAST($product AS VARCHAR) IS NULL OR p.product_id = $product)
ORDER BY days_until_due NULLS LAST, p.product_id
