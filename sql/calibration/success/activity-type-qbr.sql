-- metric: Activities: QBR
-- reference: 1.F #161
-- low: 10
-- typical: 14
-- high: 18
-- unit: %
-- note: Share of customer success activities.
-- unmet: The schema document counts 5,000 activities; with reviews as often as published, other kinds have less room.
SELECT 100 * avg((activity_type = 'QBR')::INT) FROM operational_data.customer_success_activities
