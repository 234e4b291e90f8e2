-- The first day of the last month in which every install's use and licences were measured: all days of measuring have passed.
SELECT CAST(date_trunc('month', max(usage_date)) AS DATE) AS day FROM usage_data.product_usage_summary WHERE CAST(date_trunc('month', usage_date) AS DATE) + 21 <= CAST($as_of AS DATE)
