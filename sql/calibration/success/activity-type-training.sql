-- metric: Activities: Training
-- reference: 1.F #161
-- low: 11
-- typical: 16
-- high: 20
-- unit: %
-- note: Share of customer success activities.
-- unmet: The schema document counts 5,000 activities; with reviews as often as published, other kinds have less room.
SELECT 100 * avg((activity_type = 'Training')::INT) FROM operational_data.customer_success_activities
