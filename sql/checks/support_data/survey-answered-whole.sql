-- title: A survey is answered whole or not at all
-- tables: support_data.customer_satisfaction
-- All ratings come with the answer; a word with it is optional.
-- corruption: UPDATE support_data.customer_satisfaction SET would_recommend = NULL WHERE would_recommend IS NOT NULL
SELECT csat_id, response_date, satisfaction_score, would_recommend, response_time_rating, resolution_quality_rating, agent_rating, feedback_text
FROM support_data.customer_satisfaction
WHERE (response_date IS NULL) <> (satisfaction_score IS NULL) OR (response_date IS NULL) <> (would_recommend IS NULL)
  OR (response_date IS NULL) <> (response_time_rating IS NULL) OR (response_date IS NULL) <> (resolution_quality_rating IS NULL)
  OR (response_date IS NULL) <> (agent_rating IS NULL) OR (response_date IS NULL AND feedback_text IS NOT NULL)
