-- title: A release's type is what its number says
-- tables: operational_data.product_releases
-- Major ends in .0.0, Minor in .0 with a minor number, Patch and Hotfix have a patch number. A product's first
-- release is a Major.
SELECT release_id, version_number, release_type
FROM operational_data.product_releases
WHERE release_type NOT IN (
  CASE
    WHEN version_number LIKE '%.0.0' THEN 'Major'
    WHEN version_number LIKE '%.0' THEN 'Minor'
    ELSE 'Patch'
  END,
  CASE WHEN version_number NOT LIKE '%.0' THEN 'Hotfix' ELSE 'Major' END
) OR (release_type = 'Major' AND version_number NOT LIKE '%.0.0')
