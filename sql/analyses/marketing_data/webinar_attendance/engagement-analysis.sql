-- title: How engaged webinar guests are, and what becomes of them
-- question: Do guests who stay longer, answer polls and ask questions become opportunities more often than those who only register?
-- asked: Do engaged webinar guests convert better than no-shows?
-- asked: Does staying on, answering polls or asking questions in a webinar mean a lead is more likely to become a deal?
-- asked: Is webinar engagement a sign of buying?
-- use-case: Engagement analysis
-- says: [Of those who came, {all converted_percent where engagement <> '0 did not come'} became opportunities within 180 days][, of those who only registered {all converted_percent where engagement = '0 did not come'}. ]By how engaged guests were, the share {ranges converted_percent by engagement}.
-- read: Each registration falls in one group, from no-show to most engaged; a lead who registered twice counts twice. So that all have had the same time, only webinars at least 180 days ago count, and opportunities opened within 180 days after the webinar. Leads that had become opportunities before the webinar or on its day are left out; the lift is against the no-shows. Who asks may have been keener from the start.
-- chart: column x=engagement y=converted_percent
-- rate: asked_for_follow_up_percent of registrations, converted_percent of registrations
-- index: lift_against_no_shows of converted
-- difficulty: intermediate
-- parameter: region
-- parameter: segment
WITH seats AS (
  SELECT
    CASE WHEN w.attended = 'No' THEN '0 did not come'
         WHEN w.questions_asked > 0 THEN '4 asked questions'
         WHEN w.poll_responses = 'Yes' THEN '3 answered polls'
         WHEN w.attendance_duration_min >= 45 THEN '2 listened 45 minutes or more'
         ELSE '1 left earlier' END AS engagement,
    w.attendance_duration_min, w.questions_asked, w.follow_up_requested, l.lead_score,
    CASE WHEN l.conversion_date <= e.event_date + 180 THEN 1 ELSE 0 END AS converted,
    l.conversion_date - e.event_date AS days_after,
    coalesce(d.deal_value, 0) AS won_value, d.status
  FROM marketing_data.webinar_attendance AS w
  JOIN marketing_data.events AS e ON e.event_id = w.event_id
  JOIN marketing_data.leads AS l ON l.lead_id = w.lead_id
  LEFT JOIN sales_data.closed_deals AS d ON d.opportunity_id = l.converted_to_opp_id
  WHERE e.event_date <= CAST($as_of AS DATE) - 180
    AND (l.conversion_date IS NULL OR l.conversion_date > e.event_date)
    AND (CAST($region AS VARCHAR) IS NULL OR l.region = $region)
    AND (CAST($segment AS VARCHAR) IS NULL OR l.company_size = $segment)
),
grouped AS (
  SELECT engagement, count(*) AS registrations, sum(attendance_duration_min) AS minutes, sum(lead_score) AS score,
    count(*) FILTER (WHERE follow_up_requested = 'Yes') AS follow_ups,
    sum(converted) AS converted, sum(CASE WHEN converted = 1 THEN days_after END) AS days,
    count(*) FILTER (WHERE status = 'Won') AS won, sum(won_value) AS won_value
  FROM seats
  GROUP BY engagement
)
SELECT
  engagement, registrations,
  round(CAST(100.0 * registrations / nullif(sum(registrations) OVER (), 0) AS DECIMAL(18, 6)), 1) AS share_percent,
  round(CAST(1.0 * minutes / nullif(registrations, 0) AS DECIMAL(18, 6)), 1) AS mean_minutes,
  round(CAST(1.0 * score / nullif(registrations, 0) AS DECIMAL(18, 6)), 1) AS mean_lead_score,
  round(CAST(100.0 * follow_ups / nullif(registrations, 0) AS DECIMAL(18, 6)), 1) AS asked_for_follow_up_percent,
  converted,
  round(CAST(100.0 * converted / nullif(registrations, 0) AS DECIMAL(18, 6)), 1) AS converted_percent,
  round(CAST((1.0 * converted / nullif(registrations, 0)) / nullif(first_value(1.0 * converted / nullif(registrations, 0)) OVER (ORDER BY engagement), 0) AS DECIMAL(18, 6)), 2) AS lift_against_no_shows,
  round(CAST(1.0 * days / nullif(converted, 0) AS DECIMAL(18, 6)), 0) AS mean_days_to_opportunity,
  won, won_value
FROM grouped
ORDER BY engagement
