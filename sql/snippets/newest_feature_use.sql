-- The first day of the last month for which every account's use of features was measured: all days of reporting have passed.
SELECT CAST(date_trunc('month', max(usage_date)) AS DATE) AS day FROM usage_data.feature_usage WHERE CAST(date_trunc('month', usage_date) AS DATE) + 21 <= CAST($as_of AS DATE)
