-- title: Notifications by what became of them
-- question: How many notifications of the last three months were read, delivered or failed?
-- asked: Do customers read what we send them?
-- asked: How many of our recent messages never arrived?
-- asked: What happened to the notifications we sent this past quarter?
-- says: Of {sum notifications 'notification'}, {sum notifications where status = Read} {was/were} read[ and {sum notifications where status = Delivered} delivered but not yet read][; {sum notifications where status = Failed} failed].
-- none: No notification was sent in the last three months.
-- read: Notifications of the days asked for by their state today. Sent and delivered ones may still be read.
-- chart: column x=status y=notifications
-- total: notifications
-- difficulty: easy
-- parameter: within_days = 91
SELECT
  n.status,
  count(*) AS notifications,
  count(DISTINCT n.customer_id) AS customers
FROM operational_data.notifications AS n
WHERE n.sent_date > CAST($as_of AS DATE) - CAST($within_days AS INTEGER)
GROUP BY n.status
ORDER BY notifications DESC, n.status
