-- title: A product releases a version once
-- tables: operational_data.product_releases
-- Product and version number name a release.
-- corruption: INSERT INTO operational_data.product_releases SELECT * REPLACE (release_id || '9' AS release_id) FROM operational_data.product_releases WHERE true
SELECT product_id, version_number, count(*) AS releases
FROM operational_data.product_releases
GROUP BY product_id, version_number
HAVING count(*) > 1
