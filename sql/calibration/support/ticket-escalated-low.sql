-- metric: Low tickets escalated
-- reference: 1.D #112
-- low: 1.5
-- typical: 3
-- high: 5
-- unit: %
-- note: Share of tickets of low priority.
SELECT 100 * avg((escalated = 'Yes')::INT), count(*) FROM support_data.support_tickets WHERE priority = 'Low'
