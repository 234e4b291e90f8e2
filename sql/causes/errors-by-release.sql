-- title: Bad release → failures
-- reference: part 4, R41
-- sentence: Failures in measured weeks between a release that was soon followed by its fix and that fix, against all other weeks; many installs are not yet on the bad release.
-- world: UseAssumptions.ErrorShareOfDefect, CatalogueAssumptions.BadDefectLeast
-- expect: rising
-- low: 0.2
-- high: 1.6
-- unit: points
-- judged: each
-- uses: shipped
WITH trouble AS (
  SELECT product_id, release_date AS first_day, CASE next_type WHEN 'Hotfix' THEN second_date ELSE next_date END AS mended
  FROM shipped
  WHERE release_type <> 'Hotfix'
    AND (next_type = 'Hotfix' AND next_date <= release_date + 16 OR next_type = 'Patch' AND next_date <= release_date + 80)
),
weeks AS (
  SELECT u.error_rate_percent, EXISTS (
    FROM trouble AS t
    WHERE t.product_id = u.product_id AND u.usage_date >= t.first_day AND u.usage_date < t.mended
  ) AS in_trouble
  FROM usage_data.product_usage_summary AS u
)
SELECT CASE WHEN in_trouble THEN 'bad release out' ELSE 'otherwise' END, avg(error_rate_percent), count(*)
FROM weeks
GROUP BY in_trouble
ORDER BY in_trouble
