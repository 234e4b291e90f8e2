-- metric: Activities: Check-in
-- reference: 1.F #161
-- low: 36
-- typical: 42
-- high: 48
-- unit: %
-- note: Share of customer success activities.
SELECT 100 * avg((activity_type = 'Check-in')::INT) FROM operational_data.customer_success_activities
