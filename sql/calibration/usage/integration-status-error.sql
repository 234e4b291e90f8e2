-- metric: Integrations by status, Error
-- reference: 1.E #144
-- low: 3
-- typical: 6
-- high: 9
-- unit: %
-- note: Of those connected in the window. No range is published; the band is judged around the typical value.
SELECT 100 * avg((status = 'Error')::INT)
FROM usage_data.integration_usage
WHERE install_date >= getvariable('start')
