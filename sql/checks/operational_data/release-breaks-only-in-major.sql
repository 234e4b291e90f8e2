-- title: Only a major release breaks what was there
-- tables: operational_data.product_releases
-- Semantic versioning: breaking changes need a new major number.
-- corruption: UPDATE operational_data.product_releases SET breaking_changes = 'Yes' WHERE breaking_changes <> 'Yes'
SELECT release_id, version_number, release_type, breaking_changes
FROM operational_data.product_releases
WHERE breaking_changes = 'Yes' AND release_type <> 'Major'
