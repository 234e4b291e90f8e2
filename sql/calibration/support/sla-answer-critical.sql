-- metric: First-response target, Platinum critical
-- reference: 1.D #100 [S56]
-- low: 15
-- typical: 15–30
-- high: 30
-- unit: minutes
-- note: Target of the policy in force for Platinum and Critical.
SELECT first_response_target_min
FROM support_data.sla_policies
WHERE active = 'Yes' AND customer_tier = 'Platinum' AND priority = 'Critical'
