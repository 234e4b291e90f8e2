-- metric: Onboardings stalled
-- reference: 1.F #158
-- low: 5
-- typical: 9
-- high: 15
-- unit: %
-- note: Of all that have begun.
SELECT 100 * avg((status = 'Stalled')::INT), count(*)
FROM operational_data.onboarding_progress
WHERE status <> 'Not Started'
