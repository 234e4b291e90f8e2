-- metric: Agreements met
-- reference: 1.D #104 [S56]
-- low: 85
-- typical: 92–93
-- high: 97
-- unit: %
-- note: Share of tickets without a breach.
SELECT 100 * avg((sla_status <> 'Breached')::INT), count(*) FROM support_data.support_tickets
