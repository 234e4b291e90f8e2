-- metric: Escalations L1 → L2
-- reference: 1.D #112
-- low: 50
-- typical: 62
-- high: 72
-- unit: %
-- note: Share of all escalations.
SELECT 100 * avg((escalation_level = 'L1 → L2')::INT), count(*) FROM support_data.escalations
