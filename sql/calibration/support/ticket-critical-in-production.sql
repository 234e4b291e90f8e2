-- metric: Critical tickets from production
-- reference: 1.D #97
-- low: 88
-- typical: 95
-- high: 100
-- unit: %
-- note: Share of tickets of critical priority.
SELECT 100 * avg((environment = 'Production')::INT), count(*) FROM support_data.support_tickets WHERE priority = 'Critical'
