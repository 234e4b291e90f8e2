-- title: Activities of customer success by type
-- question: What did our customer success managers do in the last three months?
-- asked: What is the CS team busy with?
-- asked: How many QBRs, trainings and check-ins did we hold this past quarter?
-- asked: How do CSMs spend their customer time lately?
-- says: {sum activities 'activity|activities'} took place, {most of} them of type {largest activities by activity}.
-- read: Activities of the days asked for. Minutes are those of all together, customers how many different ones they reached.
-- chart: column x=activity y=activities
-- total: activities, minutes
-- difficulty: easy
-- parameter: csm
-- parameter: within_days = 91
SELECT
  a.activity_type AS activity,
  count(*) AS activities,
  count(DISTINCT a.customer_id) AS customers,
  sum(a.duration_minutes) AS minutes
FROM operational_data.customer_success_activities AS a
WHERE a.activity_date > CAST($as_of AS DATE) - CAST($within_days AS INTEGER)
  AND (CAST($csm AS VARCHAR) IS NULL OR a.csm_name = $csm)
GROUP BY a.activity_type
ORDER BY activities DESC, activity
