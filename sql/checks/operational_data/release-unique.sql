-- title: A product releases a version once
-- tables: operational_data.product_releases
-- Product and version number name a release.
SELECT product_id, version_number, count(*) AS releases
FROM operational_data.product_releases
GROUP BY product_id, version_number
HAVING count(*) > 1
