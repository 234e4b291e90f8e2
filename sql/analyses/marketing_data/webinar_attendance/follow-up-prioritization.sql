-- title: Webinar guests to follow up first
-- question: Which guests of recent webinars should sales call first, and why?
-- asked: Which webinar guests should we call first?
-- asked: Who from the latest webinars is hottest for sales, and for what reason?
-- asked: Give me a priority call list of recent webinar attendees.
-- use-case: Follow-up prioritization
-- says: {count 'webinar guest'} {is/are} neither converted nor turned down, {count where follow_up_requested = 'Yes'} of whom asked for a call; first {first contact_name} of {first company_name}, {first days_since} after the webinar.
-- none: No guest of a recent webinar is still to be called.
-- read: What a guest did at any webinar of these days counts: one who asked for a call keeps having asked. Priority adds 40 for a requested follow-up, up to 20 for questions, 10 for polls, up to 10 for time stayed and a fifth of the lead score, and loses a point for every ten days since the last of them, up to 30. Converted and unqualified leads are left out; silent_days counts since the lead's last engagement anywhere.
-- chart: none
-- decides: questions_asked, lead_score
-- difficulty: advanced
-- parameter: rep
-- parameter: region
-- parameter: within_days = 91
-- parameter: top = 20
WITH candidates AS (
  SELECT w.*, e.event_name, e.event_date,
    row_number() OVER (PARTITION BY w.lead_id ORDER BY e.event_date DESC, w.attendance_id DESC) AS recency,
    max(CASE WHEN w.follow_up_requested = 'Yes' THEN 1 ELSE 0 END) OVER (PARTITION BY w.lead_id) AS asked,
    CAST(sum(w.questions_asked) OVER (PARTITION BY w.lead_id) AS INTEGER) AS questions,
    max(CASE WHEN w.poll_responses = 'Yes' THEN 1 ELSE 0 END) OVER (PARTITION BY w.lead_id) AS polled,
    max(w.attendance_duration_min) OVER (PARTITION BY w.lead_id) AS longest,
    count(*) OVER (PARTITION BY w.lead_id) AS webinars_attended
  FROM marketing_data.webinar_attendance AS w
  JOIN marketing_data.events AS e ON e.event_id = w.event_id
  WHERE w.attended = 'Yes'
    AND e.event_date <= CAST($as_of AS DATE)
    AND e.event_date > CAST($as_of AS DATE) - CAST($within_days AS INTEGER)
),
last_sign AS (
  SELECT lead_id, max(engagement_date) AS last_engagement
  FROM marketing_data.campaign_engagement
  WHERE engagement_date <= CAST($as_of AS DATE)
  GROUP BY lead_id
)
SELECT
  40 * c.asked + least(20, 10 * c.questions) + 10 * c.polled + least(10, round(CAST(c.longest / 6.0 AS DECIMAL(18, 6)), 0))
    + round(CAST(l.lead_score / 5.0 AS DECIMAL(18, 6)), 0) - least(30, round(CAST((CAST($as_of AS DATE) - c.event_date) / 10.0 AS DECIMAL(18, 6)), 0)) AS priority,
  l.contact_name, l.company_name, l.title,
  CASE WHEN c.asked = 1 THEN 'Yes' ELSE 'No' END AS follow_up_requested, c.questions AS questions_asked,
  CASE WHEN c.polled = 1 THEN 'Yes' ELSE 'No' END AS poll_responses, c.longest AS minutes,
  CAST($as_of AS DATE) - c.event_date AS days_since, c.event_name AS webinar, l.company_size,
  l.lead_score, l.lead_status, c.webinars_attended,
  CAST($as_of AS DATE) - s.last_engagement AS silent_days,
  l.products_interested, l.assigned_to, l.lead_id,
  count(*) OVER () AS rows_in_all
FROM candidates AS c
JOIN marketing_data.leads AS l ON l.lead_id = c.lead_id
LEFT JOIN last_sign AS s ON s.lead_id = c.lead_id
WHERE c.recency = 1
  AND l.lead_status IN ('New', 'Contacted', 'Qualified')
  AND (CAST($rep AS VARCHAR) IS NULL OR l.assigned_to = $rep)
  AND (CAST($region AS VARCHAR) IS NULL OR l.region = $region)
ORDER BY priority DESC, c.event_date DESC, l.lead_id
LIMIT CAST($top AS INTEGER)
