-- title: The latest releases
-- question: What have we released last?
-- asked: Which product versions came out recently?
-- asked: What did engineering ship lately?
-- asked: Latest releases, and did any of them break something on purpose?
-- says: The last of {count 'release'} is {first version_number} of {first product_id}, of {first release_date}.
-- read: The newest first. Breaking changes are those that customers have to prepare for.
-- chart: none
-- difficulty: easy
-- parameter: product
-- parameter: top = 10
SELECT
  r.release_id,
  r.product_id,
  r.version_number,
  r.release_date,
  r.release_type,
  r.features_added,
  r.bugs_fixed,
  r.breaking_changes,
  count(*) OVER () AS rows_in_all
FROM operational_data.product_releases AS r
WHERE (CAST($product AS VARCHAR) IS NULL OR r.product_id = $product)
ORDER BY r.release_date DESC, r.release_id
LIMIT CAST($top AS INTEGER)
