-- The answered surveys of all kinds, right after a ticket, quarterly and yearly, by which overall satisfaction is measured.
-- raw: support_data.customer_satisfaction WHERE satisfaction_score IS NOT NULL
SELECT s.*
FROM support_data.customer_satisfaction AS s
WHERE s.satisfaction_score IS NOT NULL AND s.response_date <= CAST($as_of AS DATE)
