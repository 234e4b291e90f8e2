-- title: Only those in charge change settings, colleagues and connections
-- tables: operational_data.audit_log, operational_data.user_accounts
-- Administrators, and managers but for the account and its integrations. Others may try; viewers log in, log out and export.
-- corruption: UPDATE operational_data.audit_log SET event_type = 'Create' WHERE event_type <> 'Create'
SELECT a.audit_id, u.role, a.event_type, a.entity_type, a.entity_id
FROM operational_data.audit_log AS a
JOIN operational_data.user_accounts AS u USING (user_account_id)
WHERE (u.role NOT IN ('Admin', 'Manager') AND a.success = 'Yes'
    AND (a.event_type = 'Config_Change' OR a.entity_type IN ('Customer', 'Integration') OR (a.entity_type = 'User' AND a.entity_id <> a.user_account_id)))
  OR (u.role = 'Manager' AND a.event_type <> 'Export' AND a.entity_type IN ('Customer', 'Integration'))
  OR (u.role = 'Viewer' AND a.event_type NOT IN ('Login', 'Logout', 'Export') AND a.success = 'Yes')
