-- title: Engineering solves what is broken, and sends back what is not
-- tables: support_data.escalations, support_data.ticket_resolution, support_data.ticket_comments
-- A setting or a slip may be handed to engineering by mistake; it is then answered by the desk, and an engineer has said so in a note
-- since: who it was handed to, or a successor.
-- corruption: UPDATE support_data.ticket_resolution SET root_cause = 'User Error' WHERE root_cause = 'Product Bug'
SELECT e.escalation_id, e.resolved_at_level, r.root_cause
FROM support_data.escalations AS e
JOIN support_data.ticket_resolution AS r USING (ticket_id)
WHERE e.escalation_level = 'L3 → Engineering' AND r.root_cause NOT IN ('Product Bug', 'Infrastructure')
  AND (
    e.resolved_at_level = 'Engineering'
    OR NOT EXISTS (
      SELECT 1 FROM support_data.ticket_comments AS c
      WHERE c.ticket_id = e.ticket_id AND c.commenter_type = 'Engineer' AND c.comment_date >= e.escalation_date AND c.internal_note = 'Yes'
    )
  )
