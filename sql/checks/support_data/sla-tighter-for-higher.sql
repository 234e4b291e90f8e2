-- title: Higher tiers and higher priorities are never promised less
-- tables: support_data.sla_policies
-- Of the promises in force: neither a later answer nor a later solution, and no working hours where the lower one has the clock round.
-- corruption: UPDATE support_data.sla_policies SET first_response_target_min = first_response_target_min + 100 WHERE true
WITH ranked AS (
  SELECT *, list_position(['Bronze', 'Silver', 'Gold', 'Platinum'], customer_tier) AS tier, list_position(['Low', 'Medium', 'High', 'Critical'], priority) AS rank
  FROM support_data.sla_policies
  WHERE active = 'Yes'
)
SELECT low.sla_policy_id AS lower_policy, high.sla_policy_id AS higher_policy, low.first_response_target_min, high.first_response_target_min AS of_higher
FROM ranked AS low
JOIN ranked AS high ON high.tier >= low.tier AND high.rank >= low.rank AND (high.tier > low.tier OR high.rank > low.rank)
WHERE high.first_response_target_min > low.first_response_target_min
  OR high.resolution_target_hours > low.resolution_target_hours
  OR (high.business_hours_only = 'Yes' AND low.business_hours_only = 'No')
