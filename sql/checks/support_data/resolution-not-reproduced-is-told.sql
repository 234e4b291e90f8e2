-- title: What could not be reproduced is not filed with a cause as if it had been found
-- tables: support_data.ticket_resolution
-- The notes say that it was not reproduced, or that the cause is unknown; whoever left first took the question along.
-- corruption: UPDATE support_data.ticket_resolution SET resolution_notes = 'Put right by operations.' WHERE resolution_type = 'Cannot Reproduce'
SELECT resolution_id, root_cause, resolution_notes
FROM support_data.ticket_resolution
WHERE resolution_type = 'Cannot Reproduce'
  AND NOT regexp_matches(resolution_notes, '(?i)reproduc|cause unknown|no longer a customer|subscription of|end of the contract|left before|left (without|w/o) an answer|cause found')
