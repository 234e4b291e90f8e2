-- metric: Breaches with a credit
-- reference: 1.D #105
-- low: 3
-- typical: 8–10
-- high: 20
-- unit: %
-- note: Share of all breaches.
SELECT 100 * avg((credited = 'Yes')::INT), count(*) FROM support_data.sla_breaches
