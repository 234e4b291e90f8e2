-- title: A release's type is what its number says
-- tables: operational_data.product_releases
-- Major ends in .0.0, Minor in .0 with a minor number, Patch and Hotfix have a patch number.
-- corruption: UPDATE operational_data.product_releases SET release_type = 'Major' WHERE release_type <> 'Major'
SELECT release_id, version_number, release_type
FROM operational_data.product_releases
WHERE CASE
  WHEN version_number LIKE '%.0.0' THEN release_type <> 'Major'
  WHEN version_number LIKE '%.0' THEN release_type <> 'Minor'
  ELSE release_type NOT IN ('Patch', 'Hotfix')
END
