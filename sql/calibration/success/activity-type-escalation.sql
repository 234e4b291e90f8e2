-- metric: Activities: Escalation
-- reference: 1.F #161
-- low: 3
-- typical: 6
-- high: 9
-- unit: %
-- note: Share of customer success activities.
SELECT 100 * avg((activity_type = 'Escalation')::INT) FROM operational_data.customer_success_activities
