-- title: The latest failures in the audit log
-- question: Which actions of users failed last?
-- asked: What went wrong for users most recently?
-- asked: Show me the newest failed entries of the audit trail.
-- asked: Which log-ins and actions were refused lately, and why?
-- says: In the recorded sample {count 'action'} failed; the last was {first event_type} at {first customer_id} on {first day}.
-- none: No action failed.
-- read: The newest first, out of the sample that the log is. The message tells why. One failure is nothing; many of the same user are worth a look.
-- chart: none
-- difficulty: easy
-- decides: error_message
-- parameter: top = 20
SELECT
  a.audit_id,
  CAST(a.event_timestamp AS DATE) AS day,
  a.event_type,
  a.entity_type,
  a.error_message,
  a.customer_id,
  a.user_account_id,
  count(*) OVER () AS rows_in_all
FROM operational_data.audit_log AS a
WHERE a.success = 'No'
ORDER BY a.event_timestamp DESC, a.audit_id
LIMIT CAST($top AS INTEGER)
