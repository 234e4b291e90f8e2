-- metric: Licences used of those bought
-- reference: 1.E #125 [S65]
-- low: 45
-- typical: 60–75
-- high: 90
-- unit: %
-- note: Active users per licence over all measured weeks.
SELECT 100.0 * sum(licenses_active) / sum(licenses_purchased)
FROM usage_data.license_usage
