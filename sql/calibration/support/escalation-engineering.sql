-- metric: Escalations L3 → Engineering
-- reference: 1.D #112
-- low: 8
-- typical: 13
-- high: 18
-- unit: %
-- note: Share of all escalations.
SELECT 100 * avg((escalation_level = 'L3 → Engineering')::INT), count(*) FROM support_data.escalations
