-- title: Bad release → errors among events
-- reference: part 4, R41
-- sentence: Errors and timeouts among the events of sessions, between a release that was soon followed by its fix and that fix, against all other days; many installs are not yet on the bad release.
-- world: TelemetryAssumptions.ErrorOfTheRelease, CatalogueAssumptions.BadDefectLeast
-- expect: rising
-- low: 0.2
-- high: 4
-- unit: points
-- uses: shipped
WITH trouble AS (
  SELECT product_id, release_date AS first_day, CASE next_type WHEN 'Hotfix' THEN second_date ELSE next_date END AS mended
  FROM shipped
  WHERE release_type <> 'Hotfix'
    AND (next_type = 'Hotfix' AND next_date <= release_date + 16 OR next_type = 'Patch' AND next_date <= release_date + 80)
),
events AS (
  SELECT e.event_type IN ('Error', 'Timeout') AS is_error, EXISTS (
    FROM trouble AS t
    WHERE t.product_id = e.product_id AND e.event_timestamp >= t.first_day AND e.event_timestamp < t.mended
  ) AS in_trouble
  FROM usage_data.telemetry_events AS e
  WHERE e.session_id IS NOT NULL
)
SELECT CASE WHEN in_trouble THEN 'bad release out' ELSE 'otherwise' END, 100 * avg(is_error::INT), count(*)
FROM events
GROUP BY in_trouble
ORDER BY in_trouble
