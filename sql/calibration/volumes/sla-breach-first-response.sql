-- metric: Breaches by a late first response
-- reference: 5 #9
-- low: 38
-- typical: 40–45
-- high: 50
-- unit: %
-- note: Of tickets of the window. Share of all breaches.
SELECT 100 * avg((breach_type = 'First Response')::INT), count(*) FROM support_data.sla_breaches
WHERE ticket_id IN (SELECT ticket_id FROM support_data.support_tickets WHERE created_date >= getvariable('start'))
