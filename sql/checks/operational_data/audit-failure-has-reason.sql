-- title: Failures in the audit log say why, successes do not
-- tables: operational_data.audit_log
-- A message goes with every failure and with nothing else.
-- corruption: UPDATE operational_data.audit_log SET success = 'No' WHERE success <> 'No'
SELECT audit_id, event_type, success, error_message
FROM operational_data.audit_log
WHERE (success = 'No') <> (error_message IS NOT NULL)
