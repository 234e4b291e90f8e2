-- title: What to plan for: attendance, cost and yield by kind of event and season
-- question: When we plan the next events, which kind in which season fills its room, costs least per attendee and lead, and by how much should we correct our attendance estimates?
-- asked: Which type of event in which season gives us most for the money, and how wrong are our attendance guesses?
-- asked: What events should we plan, and when, to fill the room at a low cost per guest and lead?
-- asked: How should we correct our turnout forecasts when planning the next events?
-- use-case: Event planning optimization
-- says: Attendance as a part of the estimate {ranges plan_factor by event_type,season}; a guest costs least at {least cost_per_attendee by event_type,season}, and a lead costs least at {most leads_per_10000_budget by event_type,season}.
-- read: plan_factor is actual per expected attendees: multiply the next estimate by it. worst and best filled show how far single events strayed, and budget_missed is the part of the budget that went on seats nobody took. A single event is an anecdote.
-- chart: heat x=season y=plan_factor series=event_type
-- mean: plan_factor of events, cost_per_attendee of events, leads_per_10000_budget of events
-- decides: leads_per_10000_budget
-- difficulty: intermediate
-- parameter: region
WITH lead_counts AS (
  SELECT event_id, count(*) AS leads, count(converted_to_opp_id) AS opportunities
  FROM marketing_data.leads
  WHERE event_id IS NOT NULL
  GROUP BY event_id
),
held AS (
  SELECT e.event_type, concat('Q', CAST(EXTRACT(quarter FROM e.event_date) AS INTEGER)) AS season,
    e.budget, e.expected_attendees, e.actual_attendees, coalesce(l.leads, 0) AS leads, coalesce(l.opportunities, 0) AS opportunities,
    1.0 * e.actual_attendees / nullif(e.expected_attendees, 0) AS filled
  FROM marketing_data.events AS e
  LEFT JOIN lead_counts AS l ON l.event_id = e.event_id
  WHERE e.event_date <= CAST($as_of AS DATE)
    AND (CAST($region AS VARCHAR) IS NULL OR e.region = $region)
)
SELECT
  event_type, season, count(*) AS events,
  sum(expected_attendees) AS expected_attendees, sum(actual_attendees) AS actual_attendees,
  round(CAST(1.0 * sum(actual_attendees) / nullif(sum(expected_attendees), 0) AS DECIMAL(18, 6)), 2) AS plan_factor,
  round(CAST(100.0 * min(filled) AS DECIMAL(18, 6)), 1) AS worst_filled_percent, round(CAST(100.0 * max(filled) AS DECIMAL(18, 6)), 1) AS best_filled_percent,
  round(CAST(sum(budget) / nullif(sum(actual_attendees), 0) AS DECIMAL(18, 6)), 2) AS cost_per_attendee,
  round(CAST(sum(budget * greatest(0, 1 - filled)) AS DECIMAL(18, 6)), 2) AS budget_missed,
  sum(leads) AS leads,
  round(CAST(10000.0 * sum(leads) / nullif(sum(budget), 0) AS DECIMAL(18, 6)), 1) AS leads_per_10000_budget,
  sum(opportunities) AS opportunities,
  round(CAST(100.0 * sum(actual_attendees) / nullif(sum(sum(actual_attendees)) OVER (PARTITION BY event_type), 0) AS DECIMAL(18, 6)), 1) AS share_of_type_attendance_percent
FROM held
GROUP BY event_type, season
ORDER BY event_type, season
