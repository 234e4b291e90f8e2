-- title: One promise is in force for a tier and priority: the latest
-- tables: support_data.sla_policies
-- Superseded ones stay, inactive.
-- corruption: UPDATE support_data.sla_policies SET active = 'No' WHERE active <> 'No'
SELECT sla_policy_id, customer_tier, priority, active, effective_date
FROM support_data.sla_policies
WINDOW pair AS (PARTITION BY customer_tier, priority)
QUALIFY (active = 'Yes') <> (effective_date = max(effective_date) OVER pair)
  OR count(*) OVER (PARTITION BY customer_tier, priority, effective_date) > 1
