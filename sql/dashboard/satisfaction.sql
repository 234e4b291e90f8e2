-- title: Satisfied after a ticket
-- meaning: Answers to surveys after a ticket that give 4 or 5 of 5, by the quarter of the answer.
-- unit: percent
-- kind: flow
-- good: up
-- cases: answers
-- also: CSAT, happy customers
-- place: 17
-- for: board, head-of-support, csm, product-manager
-- answer: customer_satisfaction/customer-satisfaction-trends
-- uses: ended_quarters
SELECT e.quarter AS period, 100.0 * count(*) FILTER (WHERE s.satisfaction_score >= 4) / count(*) AS value, count(*) AS cases
FROM ended_quarters AS e
JOIN support_data.customer_satisfaction AS s ON s.response_date BETWEEN e.first_day AND e.last_day
WHERE s.survey_type = 'Post-Ticket' AND s.satisfaction_score IS NOT NULL
GROUP BY e.quarter, e.last_day
ORDER BY e.last_day
