-- metric: Satisfaction
-- definition: The mean score of answered surveys after tickets, 1 to 5, by the day of the answer.
-- synonyms: CSAT, customer satisfaction
-- unit: points
-- kind: mean
-- good: up
-- measured: period
-- by: priority, ticket_type, ticket_category, ticket_channel, agent, region, country, segment, industry, tier, owner, customer, account
-- uses: csat_answers
SELECT s.response_date AS day, s.ticket_id, s.customer_id, s.satisfaction_score AS value
FROM csat_answers AS s
