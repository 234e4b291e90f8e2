-- title: What makes registered guests come to a webinar
-- question: Which levers go with a higher attendance rate (how early they registered, reminders opened, weekday, region, earlier attendance), and how many more guests would each bring?
-- asked: How can we get more registrants to actually turn up at webinars?
-- asked: What drives webinar show-up: timing, reminders, weekday, region, past attendance?
-- asked: Which changes would lift our webinar attendance rate, and by how many guests?
-- use-case: Attendance rate optimization
-- says: Of all guests {all attended_percent where lever = '1 registered before'} came; of all groups attendance was highest for {most attended_percent by lever,group_of_guests where events > 2} and lowest for {least attended_percent by lever,group_of_guests where events > 2}; by the time between registration and event, attendance {ranges attended_percent by group_of_guests where lever = '1 registered before'}.
-- read: points_against_all compares a group with all registrations; beyond the margin it is more than chance. extra_guests is what the rest would add if it came at the group's rate. Guests of one event come or stay away together, so highest and lowest are of groups with guests of three or more events. When somebody was invited is not on record; how early they registered is. Levers overlap and none proves a cause: who opens reminders is also keener.
-- chart: bar x=group_of_guests y=attended_percent series=lever
-- rate: attended_percent of registered
-- decides: extra_guests, margin_points
-- difficulty: advanced
-- parameter: region
-- parameter: within_months = 24
-- parameter: min_rows = 15
WITH opened AS (
  SELECT w.attendance_id, count(*) AS mails
  FROM marketing_data.webinar_attendance AS w
  JOIN marketing_data.events AS e ON e.event_id = w.event_id
  JOIN marketing_data.campaign_engagement AS g
    ON g.lead_id = w.lead_id AND g.campaign_id = e.campaign_id AND g.engagement_type IN ('Email Opened', 'Link Clicked')
    AND g.engagement_date >= e.event_date - 7 AND g.engagement_date <= e.event_date
  GROUP BY w.attendance_id
),
seats AS (
  SELECT CASE WHEN w.attended = 'Yes' THEN 1 ELSE 0 END AS attended, e.region, e.event_id,
    e.event_date - w.registration_date AS lead_days,
    CAST(EXTRACT(isodow FROM e.event_date) AS INTEGER) AS weekday,
    coalesce(o.mails, 0) AS mails,
    coalesce(max(CASE WHEN w.attended = 'Yes' THEN 1 ELSE 0 END) OVER (PARTITION BY w.lead_id ORDER BY e.event_date, w.attendance_id ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), 0) AS came_before,
    e.event_date
  FROM marketing_data.webinar_attendance AS w
  JOIN marketing_data.events AS e ON e.event_id = w.event_id
  LEFT JOIN opened AS o ON o.attendance_id = w.attendance_id
  WHERE e.event_date <= CAST($as_of AS DATE)
),
chosen AS (
  SELECT * FROM seats
  WHERE event_date > CAST(CAST($as_of AS DATE) - CAST($within_months AS INTEGER) * INTERVAL '1 month' AS DATE)
    AND (CAST($region AS VARCHAR) IS NULL OR region = $region)
),
levers AS (
  SELECT '1 registered before' AS lever, CASE WHEN lead_days <= 2 THEN 'a: 0-2 days' WHEN lead_days <= 7 THEN 'b: 3-7 days' WHEN lead_days <= 14 THEN 'c: 8-14 days' ELSE 'd: 15 days or more' END AS group_of_guests, attended, event_id FROM chosen
  UNION ALL
  SELECT '2 e-mails used in the last week', CASE WHEN mails = 0 THEN 'none' WHEN mails = 1 THEN 'one' ELSE 'two or more' END, attended, event_id FROM chosen
  UNION ALL
  SELECT '3 weekday', CASE weekday WHEN 1 THEN '1 Monday' WHEN 2 THEN '2 Tuesday' WHEN 3 THEN '3 Wednesday' WHEN 4 THEN '4 Thursday' WHEN 5 THEN '5 Friday' ELSE '6 weekend' END, attended, event_id FROM chosen
  UNION ALL
  SELECT '4 region', region, attended, event_id FROM chosen
  UNION ALL
  SELECT '5 came to one before', CASE WHEN came_before = 1 THEN 'yes' ELSE 'no' END, attended, event_id FROM chosen
),
grouped AS (
  SELECT lever, group_of_guests, count(*) AS registered, sum(attended) AS attended, count(DISTINCT event_id) AS events,
    sum(count(*)) OVER (PARTITION BY lever) AS all_registered, sum(sum(attended)) OVER (PARTITION BY lever) AS all_attended
  FROM levers
  GROUP BY lever, group_of_guests
)
SELECT
  lever, group_of_guests, registered, attended,
  round(CAST(100.0 * attended / nullif(registered, 0) AS DECIMAL(18, 6)), 1) AS attended_percent,
  round(CAST(100.0 * attended / nullif(registered, 0) - 100.0 * all_attended / nullif(all_registered, 0) AS DECIMAL(18, 6)), 1) AS points_against_all,
  round(CAST(196.0 * sqrt(1.0 * attended * (registered - attended) / nullif(1.0 * registered * registered * registered, 0)) AS DECIMAL(18, 6)), 1) AS margin_points,
  greatest(0, round(CAST((all_registered - registered) * (1.0 * attended / nullif(registered, 0)) - (all_attended - attended) AS DECIMAL(18, 6)), 0)) AS extra_guests,
  events
FROM grouped
WHERE registered >= CAST($min_rows AS INTEGER)
ORDER BY lever, group_of_guests
