-- title: Leads of events against their goals, by kind of event and region
-- question: Which kinds of events, and where, bring the leads they were meant to bring, how good are they, and at what cost?
-- asked: Which events hit their lead goal, with good leads, at a fair price?
-- asked: How well do our events generate leads, by type and place?
-- asked: Where do events bring the leads we wanted, and what does such a lead cost?
-- use-case: Lead generation effectiveness
-- says: Events brought {sum leads 'lead'} against a goal of {sum lead_goal}, and {sum goals_met} of {sum events 'event'} met their own; by kind and region, where there were two or more, the part of the goal {ranges goal_percent by event_type,region where events > 1}.
-- read: Only events held within a campaign count, because only they collect leads; cost is the budget of the events. goal_percent is leads per lead goal; accepted_percent is the share of those leads that sales qualified or converted, of all leads it has decided on.
-- chart: bar x=event_type y=goal_percent series=region
-- rate: accepted_percent of accepted_n
-- index: goal_percent of leads
-- decides: goals_met, events, cost_per_lead, accepted_percent
-- difficulty: intermediate
-- parameter: region
-- parameter: within_months = 36
WITH lead_results AS (
  SELECT event_id, count(*) AS leads,
    count(*) FILTER (WHERE lead_status IN ('Qualified', 'Converted')) AS accepted,
    count(*) FILTER (WHERE lead_status IN ('Qualified', 'Converted', 'Unqualified')) AS decided,
    count(converted_to_opp_id) AS opportunities, sum(lead_score) AS score
  FROM marketing_data.leads
  WHERE event_id IS NOT NULL
  GROUP BY event_id
)
SELECT
  e.event_type, e.region, count(*) AS events,
  count(*) FILTER (WHERE coalesce(r.leads, 0) >= e.lead_goal) AS goals_met,
  sum(e.lead_goal) AS lead_goal, sum(coalesce(r.leads, 0)) AS leads,
  round(CAST(100.0 * sum(coalesce(r.leads, 0)) / nullif(sum(e.lead_goal), 0) AS DECIMAL(18, 6)), 1) AS goal_percent,
  round(CAST(sum(e.budget) / nullif(sum(coalesce(r.leads, 0)), 0) AS DECIMAL(18, 6)), 2) AS cost_per_lead,
  round(CAST(100.0 * sum(coalesce(r.leads, 0)) / nullif(sum(e.actual_attendees), 0) AS DECIMAL(18, 6)), 1) AS leads_per_100_attendees,
  round(CAST(1.0 * sum(r.score) / nullif(sum(r.leads), 0) AS DECIMAL(18, 6)), 1) AS mean_lead_score,
  round(CAST(100.0 * sum(r.accepted) / nullif(sum(r.decided), 0) AS DECIMAL(18, 6)), 1) AS accepted_percent,
  sum(coalesce(r.opportunities, 0)) AS opportunities,
  round(CAST(sum(e.budget) / nullif(sum(r.opportunities), 0) AS DECIMAL(18, 6)), 2) AS cost_per_opportunity,
  sum(r.decided) AS accepted_n
FROM marketing_data.events AS e
LEFT JOIN lead_results AS r ON r.event_id = e.event_id
WHERE e.campaign_id IS NOT NULL
  AND e.event_date <= CAST($as_of AS DATE)
  AND e.event_date > CAST(CAST($as_of AS DATE) - CAST($within_months AS INTEGER) * INTERVAL '1 month' AS DATE)
  AND (CAST($region AS VARCHAR) IS NULL OR e.region = $region)
GROUP BY e.event_type, e.region
ORDER BY goal_percent DESC NULLS LAST, e.event_type, e.region
