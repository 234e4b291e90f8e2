-- metric: Overall satisfaction
-- definition: The mean score of all answered surveys, 1 to 5, quarterly and yearly ones among them, by the day of the answer.
-- synonyms: relationship satisfaction, satisfaction in all surveys
-- unit: points
-- kind: mean
-- good: up
-- measured: period
-- by: region, country, segment, industry, tier, owner, customer, account
-- uses: survey_answers
SELECT s.response_date AS day, s.customer_id, s.satisfaction_score AS value
FROM survey_answers AS s
