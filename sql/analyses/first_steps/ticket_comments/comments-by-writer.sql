-- title: Comments by who writes
-- question: Who wrote on tickets in the last three months, customers or we?
-- asked: How much do customers write on tickets, and how much do we?
-- asked: Who does the talking in our tickets: customers, agents, engineers or managers?
-- asked: How are ticket messages split between us and the customers these days?
-- says: {sum comments 'comment'} {was/were} written; {most of} them by {largest comments by writer}.
-- none: No comment was written in the last three months.
-- read: Comments of the days asked for, notes among ourselves included. Minutes is the mean time that one took; customers' time is not counted.
-- chart: column x=writer y=comments
-- total: comments
-- difficulty: easy
-- parameter: within_days = 91
SELECT
  c.commenter_type AS writer,
  count(*) AS comments,
  count(DISTINCT c.ticket_id) AS tickets,
  round(CAST(avg(c.time_spent_min) AS DECIMAL(18, 6)), 1) AS mean_minutes
FROM support_data.ticket_comments AS c
WHERE c.comment_date > CAST($as_of AS DATE) - CAST($within_days AS INTEGER)
GROUP BY c.commenter_type
ORDER BY comments DESC, writer
