-- metric: Escalations Manager
-- reference: 1.D #112
-- low: 4
-- typical: 7
-- high: 11
-- unit: %
-- note: Share of all escalations.
SELECT 100 * avg((escalation_level = 'Manager')::INT), count(*) FROM support_data.escalations
