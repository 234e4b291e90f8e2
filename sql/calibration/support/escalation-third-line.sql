-- metric: Escalations L2 → L3
-- reference: 1.D #112
-- low: 12
-- typical: 18
-- high: 25
-- unit: %
-- note: Share of all escalations.
SELECT 100 * avg((escalation_level = 'L2 → L3')::INT), count(*) FROM support_data.escalations
