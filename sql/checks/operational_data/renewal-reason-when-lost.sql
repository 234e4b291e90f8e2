-- title: A lost renewal has a churn reason, no other has one
-- tables: operational_data.renewals
-- The reason is the first cause of the churn.
-- corruption: UPDATE operational_data.renewals SET churn_reason = NULL WHERE churn_reason IS NOT NULL
SELECT renewal_id, renewal_status, churn_reason
FROM operational_data.renewals
WHERE (renewal_status = 'Lost') <> (churn_reason IS NOT NULL)
