-- metric: Critical tickets escalated
-- reference: 1.D #112
-- low: 30
-- typical: 35–45
-- high: 50
-- unit: %
-- note: Share of tickets of critical priority.
SELECT 100 * avg((escalated = 'Yes')::INT), count(*) FROM support_data.support_tickets WHERE priority = 'Critical'
