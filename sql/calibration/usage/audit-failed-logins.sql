-- metric: Failed logins in the audit log
-- reference: 1.E #152
-- low: 2
-- typical: 5
-- high: 10
-- unit: %
-- note: Of all logins kept, waves of tried passwords included.
SELECT 100 * avg((success = 'No')::INT), count(*)
FROM operational_data.audit_log
WHERE event_type = 'Login'
