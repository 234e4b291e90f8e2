-- title: How a ticket was resolved and why it arose do not contradict each other
-- tables: support_data.ticket_resolution
-- What works as designed is no bug and nobody's mistake; what nobody could see again has shown no fault of the product; a setting that puts
-- it right makes it a matter of settings; a way round is given where something stands in the way, not where somebody erred.
-- corruption: UPDATE support_data.ticket_resolution SET root_cause = 'Product Bug' WHERE resolution_type = 'By Design'
SELECT resolution_id, resolution_type, root_cause
FROM support_data.ticket_resolution
WHERE resolution_type = 'By Design' AND root_cause NOT IN ('Configuration', 'Documentation')
  OR resolution_type = 'Cannot Reproduce' AND root_cause <> 'Infrastructure'
  OR resolution_type = 'Configuration' AND root_cause NOT IN ('Configuration', 'User Error')
  OR resolution_type = 'Workaround' AND root_cause IN ('User Error', 'Documentation')
  OR resolution_type = 'Duplicate' AND root_cause IN ('User Error', 'Infrastructure')
