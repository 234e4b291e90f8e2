-- title: A release is supported after it is out, and lives at least as long
-- tables: operational_data.product_releases
-- Release, then end of support, then end of life.
-- corruption: UPDATE operational_data.product_releases SET eol_date = eol_date - 400 WHERE true
SELECT release_id, release_date, support_end_date, eol_date
FROM operational_data.product_releases
WHERE support_end_date <= release_date OR eol_date < support_end_date
