-- title: Are webinar guests followed up, webinar by webinar
-- question: How many guests of each webinar were followed up within two weeks, how many who asked for it are still waiting, and does it show in opportunities?
-- asked: Did we follow up with webinar guests in time, who is still waiting, and did it bring opportunities?
-- asked: How good is our follow-up after each webinar?
-- asked: How many webinar attendees heard from us within fourteen days, and who asked for a call and got none?
-- says: {sum followed_up} of {sum guests 'guest'} were followed up within two weeks, by webinar the share {ranges followed_up_percent by webinar,event_id}; {sum waiting 'guest'} who asked for it {is/are} still waiting[; later on, those followed up became opportunities beside the others at {against conversion_followed_up_percent from conversion_others_percent}].
-- read: Webinars held at least two weeks ago. Followed up means that the lead engaged again, or became an opportunity, within 14 days after the webinar. waiting counts guests who asked for a call and are neither qualified, converted nor turned down. The conversions compare guests who were no opportunity yet after those two weeks, by what became of them later: whoever converted at once would count for the follow-up by its very meaning. Registered guests who did not come are left out.
-- chart: bar x=webinar y=followed_up_percent
-- rate: followed_up_percent of guests, conversion_followed_up_percent of conversion_followed_up_n, conversion_others_percent of conversion_others_n
-- differs: conversion_followed_up_percent from conversion_others_percent
-- total: guests, followed_up, waiting
-- difficulty: advanced
-- parameter: region
-- parameter: within_months = 24
-- parameter: top = 20
WITH engaged AS (
  SELECT DISTINCT w.attendance_id
  FROM marketing_data.webinar_attendance AS w
  JOIN marketing_data.events AS e ON e.event_id = w.event_id
  JOIN marketing_data.campaign_engagement AS g ON g.lead_id = w.lead_id AND g.engagement_date > e.event_date AND g.engagement_date <= e.event_date + 14
  WHERE w.attended = 'Yes'
),
guests AS (
  SELECT w.event_id, w.lead_id, w.follow_up_requested, e.event_date, l.lead_status, l.conversion_date,
    CASE WHEN l.conversion_date > e.event_date AND l.conversion_date <= e.event_date + 14 THEN 1
         WHEN n.attendance_id IS NOT NULL THEN 1 ELSE 0 END AS followed_up,
    CASE WHEN l.conversion_date <= e.event_date + 14 THEN NULL WHEN l.conversion_date > e.event_date + 14 THEN 1 ELSE 0 END AS converted_later
  FROM marketing_data.webinar_attendance AS w
  JOIN marketing_data.events AS e ON e.event_id = w.event_id
  JOIN marketing_data.leads AS l ON l.lead_id = w.lead_id
  LEFT JOIN engaged AS n ON n.attendance_id = w.attendance_id
  WHERE w.attended = 'Yes'
    AND e.event_date <= CAST($as_of AS DATE) - 14
    AND e.event_date > CAST(CAST($as_of AS DATE) - CAST($within_months AS INTEGER) * INTERVAL '1 month' AS DATE)
    AND (CAST($region AS VARCHAR) IS NULL OR e.region = $region)
)
SELECT
  v.event_name AS webinar, v.region, v.event_date, c.owner, count(*) AS guests,
  sum(g.followed_up) AS followed_up,
  round(CAST(100.0 * sum(g.followed_up) / count(*) AS DECIMAL(18, 6)), 1) AS followed_up_percent,
  count(*) FILTER (WHERE g.follow_up_requested = 'Yes') AS asked_for_follow_up,
  count(*) FILTER (WHERE g.follow_up_requested = 'Yes' AND g.lead_status IN ('New', 'Contacted')) AS waiting,
  coalesce(sum(g.converted_later), 0) AS became_opportunities_later,
  round(CAST(100.0 * sum(g.converted_later) FILTER (WHERE g.followed_up = 1) / nullif(count(g.converted_later) FILTER (WHERE g.followed_up = 1), 0) AS DECIMAL(18, 6)), 1) AS conversion_followed_up_percent,
  round(CAST(100.0 * sum(g.converted_later) FILTER (WHERE g.followed_up = 0) / nullif(count(g.converted_later) FILTER (WHERE g.followed_up = 0), 0) AS DECIMAL(18, 6)), 1) AS conversion_others_percent,
  v.event_id,
  count(*) OVER () AS rows_in_all,
  count(g.converted_later) FILTER (WHERE g.followed_up = 1) AS conversion_followed_up_n,
  count(g.converted_later) FILTER (WHERE g.followed_up = 0) AS conversion_others_n
FROM guests AS g
JOIN marketing_data.events AS v ON v.event_id = g.event_id
LEFT JOIN marketing_data.campaigns AS c ON c.campaign_id = v.campaign_id
GROUP BY v.event_id, v.event_name, v.region, v.event_date, c.owner
ORDER BY v.event_date DESC, v.event_id
LIMIT CAST($top AS INTEGER)
