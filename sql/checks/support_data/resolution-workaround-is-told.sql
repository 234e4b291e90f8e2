-- title: A resolution by a workaround provides one
-- tables: support_data.ticket_resolution
-- Whether a fix followed is told where there was a workaround, and only there.
-- corruption: UPDATE support_data.ticket_resolution SET resolution_type = 'Workaround' WHERE resolution_type <> 'Workaround'
SELECT resolution_id, resolution_type, workaround_provided, permanent_fix
FROM support_data.ticket_resolution
WHERE (resolution_type = 'Workaround' AND workaround_provided = 'No') OR (workaround_provided = 'Yes') <> (permanent_fix IS NOT NULL)
