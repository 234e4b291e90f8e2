-- title: Webinars by attendance and by the opportunities that followed
-- question: Which webinars filled, held their audience and were followed by opportunities and won deals?
-- asked: Which webinars worked, from seats filled to deals won?
-- asked: What were our most effective webinars?
-- asked: Did our webinars draw people, keep them and lead to business?
-- use-case: Webinar effectiveness
-- says: Of {sum registered 'registration'} for {count 'webinar'}, {sum attended} came; attendance by webinar {ranges attended_percent by webinar,event_id}[; {all converted_after_percent} of the guests became opportunities within 90 days, by webinar the share {ranges converted_after_percent by webinar,event_id}].
-- read: So that old and young webinars compare, only opportunities opened in the 90 days after a webinar count, of guests who were not opportunities before; younger webinars show none yet. attendee_uplift_points compares attendees with no-shows of the same webinar; with a few dozen attendees a point or two means nothing. won_from_attendees is all that was won to date.
-- chart: bar x=webinar y=attended_percent,converted_after_percent
-- rate: attended_percent of registered, converted_after_percent of attendees_followed
-- total: registered, attended
-- difficulty: intermediate
-- parameter: region
-- parameter: within_months = 36
-- parameter: top = 25
WITH seats AS (
  SELECT w.event_id, w.attended, w.attendance_duration_min, w.questions_asked, w.poll_responses, w.follow_up_requested,
    CASE WHEN e.event_date <= CAST($as_of AS DATE) - 90 AND (l.conversion_date IS NULL OR l.conversion_date > e.event_date) THEN
      CASE WHEN l.conversion_date <= e.event_date + 90 THEN 1 ELSE 0 END END AS converted_after,
    CASE WHEN l.conversion_date > e.event_date THEN d.deal_value END AS won_value
  FROM marketing_data.webinar_attendance AS w
  JOIN marketing_data.events AS e ON e.event_id = w.event_id
  JOIN marketing_data.leads AS l ON l.lead_id = w.lead_id
  LEFT JOIN sales_data.closed_deals AS d ON d.opportunity_id = l.converted_to_opp_id AND d.status = 'Won'
  WHERE e.event_date <= CAST($as_of AS DATE)
),
per_webinar AS (
  SELECT event_id, count(*) AS registered,
    count(*) FILTER (WHERE attended = 'Yes') AS attended,
    sum(attendance_duration_min) AS minutes,
    sum(questions_asked) AS questions,
    count(*) FILTER (WHERE follow_up_requested = 'Yes') AS follow_ups,
    sum(converted_after) FILTER (WHERE attended = 'Yes') AS converted_attendees,
    count(converted_after) FILTER (WHERE attended = 'Yes') AS followed,
    sum(converted_after) FILTER (WHERE attended = 'No') AS converted_no_shows, count(converted_after) FILTER (WHERE attended = 'No') AS followed_no_shows,
    coalesce(sum(won_value) FILTER (WHERE attended = 'Yes'), 0) AS won_value
  FROM seats
  GROUP BY event_id
)
SELECT
  e.event_name AS webinar, e.region, e.event_date, p.registered, p.attended,
  round(CAST(100.0 * p.attended / nullif(p.registered, 0) AS DECIMAL(18, 6)), 1) AS attended_percent,
  round(CAST(1.0 * p.minutes / nullif(p.attended, 0) AS DECIMAL(18, 6)), 1) AS minutes_per_attendee,
  p.questions, p.follow_ups,
  p.converted_attendees AS attendees_converted_after, p.followed AS attendees_followed,
  round(CAST(100.0 * p.converted_attendees / nullif(p.followed, 0) AS DECIMAL(18, 6)), 1) AS converted_after_percent,
  round(CAST(100.0 * p.converted_attendees / nullif(p.followed, 0) - 100.0 * p.converted_no_shows / nullif(p.followed_no_shows, 0) AS DECIMAL(18, 6)), 1) AS attendee_uplift_points,
  p.won_value AS won_from_attendees,
  e.budget, round(CAST(1.0 * e.budget / nullif(p.attended, 0) AS DECIMAL(18, 6)), 2) AS cost_per_attendee,
  e.event_id,
  count(*) OVER () AS rows_in_all
FROM per_webinar AS p
JOIN marketing_data.events AS e ON e.event_id = p.event_id
WHERE e.event_date > CAST(CAST($as_of AS DATE) - CAST($within_months AS INTEGER) * INTERVAL '1 month' AS DATE)
  AND (CAST($region AS VARCHAR) IS NULL OR e.region = $region)
ORDER BY attendees_converted_after DESC NULLS LAST, e.event_date DESC, e.event_id
LIMIT CAST($top AS INTEGER)
