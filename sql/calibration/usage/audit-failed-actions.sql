-- metric: Failed actions in the audit log
-- reference: 1.E #154
-- low: 1
-- typical: 2
-- high: 3
-- unit: %
-- note: Of all entries but logins.
SELECT 100 * avg((success = 'No')::INT), count(*)
FROM operational_data.audit_log
WHERE event_type <> 'Login'
