-- title: Return of past events
-- question: What have our events cost, and what won revenue do they bring back, from their own leads and from deals in which they were a credited touch?
-- asked: What did we spend on events, and what revenue came back?
-- asked: What is the ROI of our events, both by their own leads and by deals they touched?
-- asked: Are events worth the money, going by won deals?
-- use-case: Event ROI analysis
-- says: {count 'event'} cost {sum budget}; their own leads won {sum sourced_won} so far in {sum wins 'deal'}, and as one touch among others they are credited with {sum credited_won} of won deals, some of them the same.
-- read: sourced_won comes from leads first met at the event; credited_won is the share of won deals that the attribution gives to the event as one touch among others. The two overlap, so never add them. Older events have had more time: compare by the return of the first year, empty for younger ones. User groups and workshops serve customers and are not expected to bring leads.
-- chart: bar x=event_name y=budget,sourced_won,credited_won
-- unit: sourced_won money, credited_won money
-- decides: wins
-- total: budget, leads, sourced_won, credited_won
-- difficulty: intermediate
-- parameter: region
-- parameter: within_months = 36
-- parameter: top = 30
-- uses: opportunity_states
WITH sourced AS (
  SELECT l.event_id, count(*) AS leads, count(o.opportunity_id) AS opportunities,
    count(d.deal_id) AS wins, coalesce(sum(d.deal_value), 0) AS won_value,
    coalesce(sum(d.deal_value) FILTER (WHERE d.close_date < e.event_date + 365), 0) AS first_year,
    coalesce(sum(o.amount) FILTER (WHERE o.is_open), 0) AS open_pipeline
  FROM marketing_data.leads AS l
  JOIN marketing_data.events AS e ON e.event_id = l.event_id
  LEFT JOIN opportunity_states AS o ON o.opportunity_id = l.converted_to_opp_id
  LEFT JOIN sales_data.closed_deals AS d ON d.opportunity_id = o.opportunity_id AND d.status = 'Won'
  GROUP BY l.event_id
),
credited AS (
  SELECT a.event_id, count(DISTINCT a.opportunity_id) AS touched_opportunities,
    coalesce(sum(d.deal_value * a.attribution_weight / 100.0), 0) AS won_value
  FROM marketing_data.marketing_attribution AS a
  LEFT JOIN sales_data.closed_deals AS d ON d.deal_id = a.deal_id AND d.status = 'Won'
  WHERE a.event_id IS NOT NULL
  GROUP BY a.event_id
)
SELECT
  e.event_name, e.event_type, e.region, e.event_date, e.budget,
  coalesce(s.leads, 0) AS leads, coalesce(s.opportunities, 0) AS opportunities, coalesce(s.wins, 0) AS wins,
  round(coalesce(s.won_value, 0), 2) AS sourced_won,
  coalesce(c.touched_opportunities, 0) AS touched_opportunities,
  round(CAST(coalesce(c.won_value, 0) AS DECIMAL(18, 6)), 2) AS credited_won,
  round(CAST(100.0 * (coalesce(s.won_value, 0) - e.budget) / nullif(e.budget, 0) AS DECIMAL(18, 6)), 1) AS sourced_roi_percent,
  CASE WHEN e.event_date <= CAST($as_of AS DATE) - 365
    THEN round(CAST(100.0 * (coalesce(s.first_year, 0) - e.budget) / nullif(e.budget, 0) AS DECIMAL(18, 6)), 1) END AS sourced_roi_of_first_year_percent,
  round(CAST(100.0 * (coalesce(c.won_value, 0) - e.budget) / nullif(e.budget, 0) AS DECIMAL(18, 6)), 1) AS credited_roi_percent,
  round(CAST(1.0 * e.budget / nullif(e.actual_attendees, 0) AS DECIMAL(18, 6)), 2) AS cost_per_attendee,
  round(coalesce(s.open_pipeline, 0), 2) AS open_pipeline,
  e.event_id,
  count(*) OVER () AS rows_in_all
FROM marketing_data.events AS e
LEFT JOIN sourced AS s ON s.event_id = e.event_id
LEFT JOIN credited AS c ON c.event_id = e.event_id
WHERE e.event_date <= CAST($as_of AS DATE)
  AND e.event_date > CAST(CAST($as_of AS DATE) - CAST($within_months AS INTEGER) * INTERVAL '1 month' AS DATE)
  AND (CAST($region AS VARCHAR) IS NULL OR e.region = $region)
ORDER BY credited_roi_percent DESC NULLS LAST, sourced_roi_percent DESC NULLS LAST, e.event_id
LIMIT CAST($top AS INTEGER)
