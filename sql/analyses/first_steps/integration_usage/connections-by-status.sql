-- title: Connections by status
-- question: How many connections to other tools are active, idle or failing?
-- asked: How are our integrations doing?
-- asked: How many integrations are broken right now?
-- asked: What is the state of customers' connections to other software?
-- says: Of {sum connections 'connection'} ever set up, {sum connections where status = Active} {is/are} active[, {sum connections where status = Error} {is/are} failing][ and {sum connections where status = Inactive} {stands/stand} idle].
-- read: All connections that were ever set up, by their state today: in status Active they run, in Error they fail, in Inactive they were given up, most of them with the install. The last sync is the newest of the group.
-- chart: column x=status y=connections
-- total: connections
-- difficulty: easy
SELECT
  i.status,
  count(*) AS connections,
  count(DISTINCT i.customer_id) AS customers,
  max(i.last_sync_date) AS last_sync
FROM usage_data.integration_usage AS i
GROUP BY i.status
ORDER BY connections DESC, i.status
