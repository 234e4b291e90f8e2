-- title: Register of qualification criteria with review flags
-- question: Which qualification criteria are in force, since when, how many new leads meet them, does sales agree with them, and which are due for review?
-- asked: Which lead qualification rules are live, do they fit what sales thinks, and which are stale?
-- asked: What criteria do we qualify leads by, how many new leads pass, and which need another look?
-- asked: Are our qualification criteria up to date, and does sales agree with them?
-- use-case: Qualification criteria management
-- says: {count 'criterion|criteria' where active = 'Yes'} of {count} {is/are} in force: {count where review = 'in order'} in order, {count where review = 'sales disagrees'} with which sales disagrees, {count where review = 'old, confirm it'} unchanged for over two years and {count where review = 'met by nobody'} met by nobody lately; of the leads that meet one, the share that sales accepts {ranges accepted_percent by rule_name where active = 'Yes'}.
-- read: accepted_percent is the share of leads meeting the rule that sales qualified or converted, of those it has decided on; it should be above the level of all leads for positive points and below for negative ones. Sales disagrees where it lies on the other side by more than chance explains. That, unchanged for over two years, or met by nobody among the recent leads means review. Leads that arrived before engagements are on record are left out.
-- chart: bar x=rule_name y=accepted_percent
-- rate: accepted_percent of leads_decided
-- decides: review, accepted_of_all_percent, recent_leads_meeting
-- difficulty: intermediate
-- parameter: region
-- parameter: within_days = 180
-- uses: scoring_rules, scoring_met
WITH decided AS (
  SELECT l.lead_id, CASE WHEN l.created_date > CAST($as_of AS DATE) - CAST($within_days AS INTEGER) THEN 1 ELSE 0 END AS recent,
    CASE WHEN l.lead_status IN ('Qualified', 'Converted') THEN 1 ELSE 0 END AS accepted,
    CASE WHEN l.lead_status IN ('Qualified', 'Converted', 'Unqualified') THEN 1 ELSE 0 END AS decided
  FROM marketing_data.leads AS l
  WHERE l.created_date >= (SELECT min(e.engagement_date) FROM marketing_data.campaign_engagement AS e)
    AND l.created_date <= CAST($as_of AS DATE)
    AND (CAST($region AS VARCHAR) IS NULL OR l.region = $region)
),
everyone AS (
  SELECT sum(recent) AS recent, 100.0 * sum(accepted) / nullif(sum(decided), 0) AS accepted FROM decided
),
per_rule AS (
  SELECT m.rule_id, count(d.lead_id) AS leads, sum(d.recent) AS recent, sum(d.decided) AS decided, 100.0 * sum(d.accepted) / nullif(sum(d.decided), 0) AS accepted
  FROM scoring_met AS m
  JOIN decided AS d ON d.lead_id = m.lead_id
  GROUP BY m.rule_id
)
SELECT
  r.rule_name, r.rule_category, r.criteria, r.points, r.active, f.effective_date, f.last_modified,
  round(CAST((CAST($as_of AS DATE) - f.last_modified) / 30.4 AS DECIMAL(18, 6)), 0) AS months_unchanged,
  coalesce(p.leads, 0) AS leads_meeting, coalesce(p.decided, 0) AS leads_decided, coalesce(p.recent, 0) AS recent_leads_meeting,
  round(CAST(100.0 * coalesce(p.recent, 0) / nullif(e.recent, 0) AS DECIMAL(18, 6)), 1) AS recent_leads_percent,
  round(CAST(p.accepted AS DECIMAL(18, 6)), 1) AS accepted_percent,
  round(CAST(e.accepted AS DECIMAL(18, 6)), 1) AS accepted_of_all_percent,
  CASE WHEN r.active = 'No' THEN 'retired'
       WHEN coalesce(p.recent, 0) = 0 THEN 'met by nobody'
       WHEN sign(r.points) * (p.accepted - e.accepted) < -1.96 * sqrt(e.accepted * (100 - e.accepted) / nullif(p.decided, 0)) THEN 'sales disagrees'
       WHEN f.last_modified < CAST($as_of AS DATE) - 730 THEN 'old, confirm it'
       ELSE 'in order' END AS review,
  f.created_by, r.rule_id
FROM scoring_rules AS r
JOIN marketing_data.lead_scoring_rules AS f ON f.rule_id = r.rule_id
LEFT JOIN per_rule AS p ON p.rule_id = r.rule_id
CROSS JOIN everyone AS e
ORDER BY r.active DESC, r.rule_category, r.points DESC, r.rule_id
