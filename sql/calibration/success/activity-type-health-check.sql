-- metric: Activities: Health Check
-- reference: 1.F #161
-- low: 17
-- typical: 22
-- high: 27
-- unit: %
-- note: Share of customer success activities.
SELECT 100 * avg((activity_type = 'Health Check')::INT) FROM operational_data.customer_success_activities
