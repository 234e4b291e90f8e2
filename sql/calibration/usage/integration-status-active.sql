-- metric: Integrations by status, Active
-- reference: 1.E #144
-- low: 78
-- typical: 84
-- high: 90
-- unit: %
-- note: Of those connected in the window. No range is published; the band is judged around the typical value.
SELECT 100 * avg((status = 'Active')::INT)
FROM usage_data.integration_usage
WHERE install_date >= getvariable('start')
