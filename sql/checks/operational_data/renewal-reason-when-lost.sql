-- title: A lost renewal has a churn reason, no other has one
-- tables: operational_data.renewals
-- The reason is the first cause of the churn.
SELECT renewal_id, renewal_status, churn_reason
FROM operational_data.renewals
WHERE (renewal_status = 'Lost') <> (churn_reason IS NOT NULL)
