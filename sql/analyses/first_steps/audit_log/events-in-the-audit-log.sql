-- title: What the audit log holds
-- question: What did customers' users do in the last three months, by the audit log?
-- asked: What kinds of entries are in the audit trail lately?
-- asked: How many logins, exports and setting changes were logged this past quarter?
-- asked: What have users been doing, according to the audit trail?
-- says: {sum entries 'entry|entries'} {is/are} in the log, a sample of all events, {most of} them {largest entries by event}.
-- read: The log is a sample of what happens, so compare kinds, not sums. Users is how many different people did it.
-- chart: bar x=event y=entries
-- difficulty: easy
-- parameter: within_days = 91
SELECT
  a.event_type AS event,
  count(*) AS entries,
  count(DISTINCT a.user_account_id) AS users,
  count(DISTINCT a.customer_id) AS customers
FROM operational_data.audit_log AS a
WHERE CAST(a.event_timestamp AS DATE) > CAST($as_of AS DATE) - CAST($within_days AS INTEGER)
GROUP BY a.event_type
ORDER BY entries DESC, event
