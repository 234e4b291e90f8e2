-- dimension: Churn reason
SELECT DISTINCT churn_reason AS name FROM operational_data.renewals WHERE churn_reason IS NOT NULL
