-- metric: Tickets surveyed
-- reference: 5
-- low: 50
-- typical: 60
-- high: 70
-- unit: %
-- note: Surveys per resolved ticket.
SELECT 100.0 * (SELECT count(*) FROM support_data.customer_satisfaction) / count(*), count(*) FROM support_data.support_tickets WHERE resolved_date IS NOT NULL
