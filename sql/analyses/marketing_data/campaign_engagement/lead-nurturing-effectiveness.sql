-- title: Does nurturing pay: touches in the first weeks and conversion afterwards
-- question: Do leads that we keep engaged in their first 30 days become opportunities more often afterwards than those that hear little from us?
-- asked: Does nurturing in the first month pay off in later conversions?
-- asked: Are leads we stay in touch with early on more likely to become deals than those we leave alone?
-- asked: If a lead hears from us a lot in the first 30 days, does it convert better later?
-- use-case: Lead nurturing effectiveness
-- says: By the number of touches in the first 30 days, later conversion {ranges converted_later_percent by touches_in_30_days}.
-- read: To be fair, only leads still unconverted on day 30 are compared, by what they did after the day of arrival until then, and only conversions between day 31 and day 180 count. Fit is the points of the rules in force on who a lead is (Demographic, Firmographic), which no touch can change; the lead score is not used, as it counts the touches themselves. Engaged leads may also have been keener from the start, and within a band that stays so: only a trial would prove that touches work. Groups of fewer than ten leads are no more than a hint. Leads that arrived before engagements are on record are left out.
-- chart: column x=touches_in_30_days y=converted_later_percent series=fit_band
-- rate: converted_later_percent of leads
-- index: lift_in_band of converted_later
-- difficulty: advanced
-- parameter: region
-- parameter: segment
-- uses: scoring_rules, scoring_met
WITH fit AS (
  SELECT m.lead_id, sum(r.points) AS points
  FROM scoring_met AS m
  JOIN scoring_rules AS r ON r.rule_id = m.rule_id
  WHERE r.active = 'Yes' AND r.rule_category IN ('Demographic', 'Firmographic')
  GROUP BY m.lead_id
),
nurtured AS (
  SELECT l.lead_id,
    CASE WHEN f.points >= 25 THEN '1 fits: 25 points or more' WHEN f.points >= 15 THEN '2 partly: 15 to 24' ELSE '3 hardly: below 15' END AS fit_band,
    CASE WHEN l.conversion_date <= l.created_date + 180 THEN 1 ELSE 0 END AS converted_later,
    l.conversion_date - l.created_date AS days,
    count(e.engagement_id) AS touches,
    count(DISTINCT e.engagement_type) AS kinds
  FROM marketing_data.leads AS l
  LEFT JOIN marketing_data.campaign_engagement AS e
    ON e.lead_id = l.lead_id AND e.engagement_date > l.created_date AND e.engagement_date <= l.created_date + 30
  LEFT JOIN fit AS f ON f.lead_id = l.lead_id
  WHERE l.created_date >= (SELECT min(x.engagement_date) FROM marketing_data.campaign_engagement AS x)
    AND l.created_date <= CAST($as_of AS DATE) - 180
    AND (l.conversion_date IS NULL OR l.conversion_date > l.created_date + 30)
    AND (CAST($region AS VARCHAR) IS NULL OR l.region = $region)
    AND (CAST($segment AS VARCHAR) IS NULL OR l.company_size = $segment)
  GROUP BY l.lead_id, f.points, l.conversion_date, l.created_date
),
grouped AS (
  SELECT fit_band,
    CASE WHEN touches = 0 THEN '0' WHEN touches <= 2 THEN '1-2' WHEN touches <= 4 THEN '3-4' ELSE '5+' END AS touches_in_30_days,
    count(*) AS leads, sum(converted_later) AS converted_later, sum(kinds) AS kinds,
    sum(CASE WHEN converted_later = 1 THEN days END) AS days
  FROM nurtured
  GROUP BY 1, 2
)
SELECT
  fit_band, touches_in_30_days, leads, converted_later,
  round(CAST(100.0 * converted_later / nullif(leads, 0) AS DECIMAL(18, 6)), 1) AS converted_later_percent,
  round(CAST((1.0 * converted_later / nullif(leads, 0))
    / nullif(1.0 * sum(converted_later) OVER (PARTITION BY fit_band) / nullif(sum(leads) OVER (PARTITION BY fit_band), 0), 0) AS DECIMAL(18, 6)), 2) AS lift_in_band,
  round(CAST(1.0 * kinds / nullif(leads, 0) AS DECIMAL(18, 6)), 1) AS kinds_of_touch_per_lead,
  round(CAST(1.0 * days / nullif(converted_later, 0) AS DECIMAL(18, 6)), 0) AS mean_days_to_convert
FROM grouped
ORDER BY fit_band, touches_in_30_days
