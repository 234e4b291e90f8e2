-- metric: Resolution time of bugs to questions
-- reference: 1.D #103
-- low: 1.8
-- typical: 2–3
-- high: 3.5
-- unit: ratio
-- note: Tickets of the window. Ratio of the mean days between the dates.
SELECT avg(resolved_date - created_date) FILTER (WHERE ticket_type = 'Bug') / avg(resolved_date - created_date) FILTER (WHERE ticket_type = 'Question'), count(*) FROM support_data.support_tickets WHERE created_date >= getvariable('start')
