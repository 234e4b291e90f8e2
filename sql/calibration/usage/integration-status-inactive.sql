-- metric: Integrations by status, Inactive
-- reference: 1.E #144
-- low: 6
-- typical: 10
-- high: 14
-- unit: %
-- note: Of those connected in the window. No range is published; the band is judged around the typical value.
SELECT 100 * avg((status = 'Inactive')::INT)
FROM usage_data.integration_usage
WHERE install_date >= getvariable('start')
