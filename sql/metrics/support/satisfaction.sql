-- metric: Satisfaction
-- definition: The mean score of answered surveys after tickets, 1 to 5, by the day of the answer.
-- synonyms: CSAT, customer satisfaction
-- unit: points
-- kind: mean
-- good: up
-- measured: period
-- by: priority, ticket_type, ticket_category, ticket_channel, agent, region, country, segment, industry, tier, owner, customer, account
SELECT s.response_date AS day, s.ticket_id, s.customer_id, s.satisfaction_score AS value
FROM support_data.customer_satisfaction AS s
WHERE s.survey_type = 'Post-Ticket' AND s.response_date <= CAST($as_of AS DATE)
