-- The oldest version of each product that every window lists: whatever came later is supported for a year and a half at least.
SELECT product_id, min(try_cast(string_split(version_number, '.') AS INT[])) AS oldest
FROM operational_data.product_releases
WHERE release_date >= getvariable('start') - INTERVAL 18 MONTH
GROUP BY product_id
