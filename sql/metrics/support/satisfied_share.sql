-- metric: Satisfied customers
-- definition: Answers of 4 and 5 in per cent of all scores given after tickets, by the day of the answer.
-- synonyms: CSAT percent, top-two box
-- unit: percent
-- kind: rate
-- good: up
-- measured: period
-- by: priority, ticket_type, ticket_category, ticket_channel, agent, region, country, segment, industry, tier, owner, customer, account
-- uses: csat_answers
SELECT s.response_date AS day, s.ticket_id, s.customer_id, CASE WHEN s.satisfaction_score >= 4 THEN 1 ELSE 0 END AS numerator, 1 AS denominator
FROM csat_answers AS s
