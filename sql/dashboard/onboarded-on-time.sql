-- title: Onboarded on time
-- meaning: Onboardings that were to end in the quarter and were complete by their date.
-- unit: percent
-- kind: flow
-- good: up
-- cases: onboardings
-- also: implementation, go-live, time to value
-- place: 22
-- for: csm, product-manager
-- answer: onboarding_progress/onboarding-effectiveness
-- uses: ended_quarters
SELECT e.quarter AS period, 100.0 * count(*) FILTER (WHERE o.actual_completion_date <= o.target_completion_date) / count(*) AS value, count(*) AS cases
FROM ended_quarters AS e
JOIN operational_data.onboarding_progress AS o ON o.target_completion_date BETWEEN e.first_day AND e.last_day
GROUP BY e.quarter, e.last_day
ORDER BY e.last_day
