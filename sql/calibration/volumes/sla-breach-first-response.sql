-- metric: Breaches by a late first response
-- reference: 5 #9
-- low: 38
-- typical: 40–45
-- high: 50
-- unit: %
-- note: Share of all breaches.
SELECT 100 * avg((breach_type = 'First Response')::INT), count(*) FROM support_data.sla_breaches
