-- title: Versions ascend with their dates
-- tables: operational_data.product_releases
-- Within a product a later release has the higher number, part by part; no two are out on one day.
-- corruption: UPDATE operational_data.product_releases SET release_date = release_date - 30 WHERE true
SELECT release_id, product_id, version_number, release_date, previous_version, previous_date
FROM (
  SELECT
    *,
    lag(version_number) OVER by_version AS previous_version,
    lag(release_date) OVER by_version AS previous_date
  FROM operational_data.product_releases
  WINDOW by_version AS (PARTITION BY product_id ORDER BY string_split(version_number, '.')::INTEGER[])
)
WHERE release_date <= previous_date
