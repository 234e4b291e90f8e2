-- The last day for which use of features was measured.
SELECT max(usage_date) AS day FROM usage_data.feature_usage WHERE usage_date <= CAST($as_of AS DATE)
