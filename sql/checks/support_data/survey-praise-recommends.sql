-- title: Whoever gives five points with words would recommend the vendor
-- tables: support_data.customer_satisfaction
-- Who likes the help but not the vendor leaves it at the score.
-- corruption: UPDATE support_data.customer_satisfaction SET would_recommend = 'No' WHERE satisfaction_score = 5
SELECT csat_id, feedback_text
FROM support_data.customer_satisfaction
WHERE satisfaction_score = 5 AND feedback_text IS NOT NULL AND would_recommend = 'No'
