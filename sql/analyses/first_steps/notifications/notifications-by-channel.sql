-- title: Notifications by channel
-- question: How many notifications did we send in the last three months, and by which channel?
-- asked: How do we reach users with our messages?
-- asked: How many e-mails, in-app notes, texts and pushes did customers get from us this past quarter?
-- asked: What is our notification volume per channel?
-- says: {sum notifications 'notification'} {was/were} sent, {most of} them by {largest notifications by channel}.
-- none: No notification was sent in the last three months.
-- read: Notifications of the days asked for, those that failed included.
-- chart: column x=channel y=notifications
-- total: notifications
-- difficulty: easy
-- parameter: within_days = 91
SELECT
  n.channel,
  count(*) AS notifications,
  count(DISTINCT n.customer_id) AS customers
FROM operational_data.notifications AS n
WHERE n.sent_date > CAST($as_of AS DATE) - CAST($within_days AS INTEGER)
GROUP BY n.channel
ORDER BY notifications DESC, n.channel
