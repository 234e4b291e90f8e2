-- title: Releases that brought us tickets
-- question: Which releases of the last year raised the number of tickets, so that we can staff and warn before the next one?
-- asked: Which releases of the past year caused a spike in tickets?
-- asked: After which versions did support get busier, so that we can plan for the next?
-- asked: Do releases drive ticket volume, and which did it most?
-- says: Of {count 'release'}, {count where extra_tickets > 0} {was/were} followed by more tickets than the growth of all explains[; the most extra ones followed {most extra_tickets by release where extra_tickets > 0}].
-- read: Tickets of the product in the 45 days after the release against the 45 days before, or as many days on both sides as a younger release is old, set against the growth of all tickets over the same days: extra tickets are those beyond that growth, an index of 100 is no effect, and it is empty where fewer than five tickets came before. New issues are known issues that start with this version. Windows of a release and its quick hotfix overlap, so rows must not be added up; patches should bring the index down.
-- chart: bar x=release y=extra_tickets
-- rate: bugs_and_performance_percent of tickets_after, breached_percent of tickets_after
-- index: ticket_index of tickets_after
-- difficulty: advanced
-- parameter: within_days = 365
-- parameter: product
-- parameter: min_rows = 5
-- parameter: top = 25
WITH releases AS (
  SELECT r.product_id, r.version_number, r.release_date, r.release_type, r.breaking_changes, r.adoption_rate_percent
  FROM operational_data.product_releases AS r
  WHERE r.release_date > CAST($as_of AS DATE) - CAST($within_days AS INTEGER)
    AND r.release_date + 21 <= CAST($as_of AS DATE)
    AND (CAST($product AS VARCHAR) IS NULL OR r.product_id = $product)
),
spans AS (
  SELECT r.*, CAST(CASE WHEN r.release_date + 44 <= CAST($as_of AS DATE) THEN 45 ELSE CAST($as_of AS DATE) - r.release_date + 1 END AS INTEGER) AS span
  FROM releases AS r
),
daily AS (
  SELECT created_date AS day, count(*) AS tickets
  FROM support_data.support_tickets
  GROUP BY created_date
),
everyone AS (
  SELECT
    s.product_id,
    s.version_number,
    sum(CASE WHEN d.day >= s.release_date THEN d.tickets ELSE 0 END) AS after,
    sum(CASE WHEN d.day < s.release_date THEN d.tickets ELSE 0 END) AS before
  FROM spans AS s
  JOIN daily AS d ON d.day >= s.release_date - s.span AND d.day < s.release_date + s.span
  GROUP BY s.product_id, s.version_number
),
own AS (
  SELECT
    s.product_id,
    s.version_number,
    count(*) FILTER (WHERE t.created_date >= s.release_date) AS after,
    count(*) FILTER (WHERE t.created_date < s.release_date) AS before,
    count(*) FILTER (WHERE t.created_date >= s.release_date AND t.product_version = s.version_number) AS on_version,
    count(*) FILTER (WHERE t.created_date >= s.release_date AND t.ticket_type IN ('Bug', 'Performance')) AS faults,
    count(*) FILTER (WHERE t.created_date >= s.release_date AND t.priority IN ('Critical', 'High')) AS urgent,
    count(*) FILTER (WHERE t.created_date >= s.release_date AND t.sla_status = 'Breached') AS breached
  FROM spans AS s
  JOIN support_data.support_tickets AS t
    ON t.product_id = s.product_id AND t.created_date >= s.release_date - s.span AND t.created_date < s.release_date + s.span
  GROUP BY s.product_id, s.version_number
),
issues AS (
  SELECT product_id, split_part(product_version, ' ', 1) AS version_number, count(*) AS issues, sum(occurrence_count) AS tickets
  FROM support_data.recurring_issues
  WHERE occurrence_count > 0
  GROUP BY 1, 2
)
SELECT
  concat(p.product_name, ' ', s.version_number) AS release,
  p.product_id,
  s.release_type,
  s.release_date,
  o.before AS tickets_before,
  o.after AS tickets_after,
  round(CAST(o.after - 1.0 * o.before * e.after / nullif(e.before, 0) AS DECIMAL(18, 6)), 1) AS extra_tickets,
  CASE WHEN o.before >= 5 THEN round(CAST(100.0 * o.after * e.before / nullif(1.0 * o.before * e.after, 0) AS DECIMAL(18, 6)), 0) END AS ticket_index,
  o.on_version AS tickets_on_the_version,
  round(CAST(100.0 * o.faults / nullif(o.after, 0) AS DECIMAL(18, 6)), 1) AS bugs_and_performance_percent,
  o.urgent AS critical_or_high,
  round(CAST(100.0 * o.breached / nullif(o.after, 0) AS DECIMAL(18, 6)), 1) AS breached_percent,
  coalesce(i.issues, 0) AS new_issues,
  coalesce(i.tickets, 0) AS tickets_of_new_issues,
  s.adoption_rate_percent,
  count(*) OVER () AS rows_in_all
FROM spans AS s
JOIN sales_data.products AS p ON p.product_id = s.product_id
JOIN own AS o ON o.product_id = s.product_id AND o.version_number = s.version_number
JOIN everyone AS e ON e.product_id = s.product_id AND e.version_number = s.version_number
LEFT JOIN issues AS i ON i.product_id = s.product_id AND i.version_number = s.version_number
WHERE o.before + o.after >= CAST($min_rows AS INTEGER)
ORDER BY extra_tickets DESC NULLS LAST, p.product_id, s.release_date, s.version_number
LIMIT CAST($top AS INTEGER)
