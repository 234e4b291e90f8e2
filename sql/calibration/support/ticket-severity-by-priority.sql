-- metric: Severity and priority, rank correlation
-- reference: 1.D #96
-- low: 0.6
-- typical: 0.6–0.8
-- high: 0.8
-- unit: of 1
-- note: Of their places in their lists.
SELECT corr(list_position(['Minor', 'Major', 'Critical', 'Blocker'], severity), list_position(['Low', 'Medium', 'High', 'Critical'], priority)), count(*)
FROM support_data.support_tickets
