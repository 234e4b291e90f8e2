-- title: Users log in and out as themselves
-- tables: operational_data.audit_log
-- The entity of such an entry is the user who made it.
-- corruption: UPDATE operational_data.audit_log SET event_type = 'Login' WHERE event_type <> 'Login'
SELECT audit_id, event_type, user_account_id, entity_type, entity_id
FROM operational_data.audit_log
WHERE event_type IN ('Login', 'Logout') AND (entity_type <> 'User' OR entity_id IS DISTINCT FROM user_account_id)
