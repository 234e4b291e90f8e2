-- title: Rules of lead scoring in force
-- question: Which rules score our leads, and how many points does each give?
-- asked: How is a lead's score worked out?
-- asked: What do leads get points for?
-- asked: Show me the lead scoring rules that are switched on, the weightiest first.
-- says: {count 'rule'} {is/are} in force; the most points go to {first rule_name} ({first points}).
-- read: The score of a lead is the sum of the points of all rules that it meets, no less than 0 and no more than 100. Rules with a minus take points away.
-- chart: bar x=rule_name y=points
-- difficulty: easy
SELECT
  r.rule_name,
  r.points,
  r.rule_category,
  r.criteria,
  r.effective_date AS in_force_since,
  r.created_by
FROM marketing_data.lead_scoring_rules AS r
WHERE r.active = 'Yes'
ORDER BY r.points DESC, r.rule_id
