-- title: Licences used, left and exceeded add up
-- tables: usage_data.license_usage
-- Available is purchased less active, overage is active less purchased, neither below 0; utilisation is active per purchased.
-- corruption: UPDATE usage_data.license_usage SET licenses_available = licenses_available + 1 WHERE true
SELECT license_usage_id, licenses_purchased, licenses_active, licenses_available, overage_count, utilization_percent, overage_charges
FROM usage_data.license_usage
WHERE licenses_purchased = 0
   OR licenses_available <> greatest(licenses_purchased::BIGINT - licenses_active, 0)
   OR overage_count <> greatest(licenses_active::BIGINT - licenses_purchased, 0)
   OR CAST(utilization_percent * 100 AS BIGINT) <> (licenses_active * 20000::BIGINT // nullif(licenses_purchased, 0) + 1) // 2
   OR (overage_charges > 0) <> (overage_count > 0)
