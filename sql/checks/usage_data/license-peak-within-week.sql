-- title: The licence peak lies in the week and within its active users
-- tables: usage_data.license_usage
-- In a week without users there is neither a day nor a count.
-- corruption: UPDATE usage_data.license_usage SET peak_usage_date = peak_usage_date - 1 WHERE peak_usage_date IS NOT NULL
SELECT license_usage_id, usage_date, licenses_active, peak_usage_date, peak_usage_count
FROM usage_data.license_usage
WHERE peak_usage_count > licenses_active
   OR (peak_usage_count = 0) <> (licenses_active = 0)
   OR (peak_usage_date IS NULL) <> (licenses_active = 0)
   OR peak_usage_date NOT BETWEEN usage_date - 6 AND usage_date
