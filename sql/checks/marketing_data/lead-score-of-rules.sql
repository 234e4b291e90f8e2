-- title: A lead's score is the sum of the active rules that it meets
-- tables: marketing_data.leads, marketing_data.lead_scoring_rules, marketing_data.campaign_engagement
-- Held within 0 and 100; what a lead did not say meets nothing. Criteria are read as they are written: a column and what it
-- must hold, or a count of engagements. A lead older than the window has engaged before it too.
-- corruption: UPDATE marketing_data.leads SET lead_score = lead_score + 1 WHERE true
WITH engaged AS (
  SELECT lead_id, histogram(engagement_type) AS by_type, count(*) AS times
  FROM marketing_data.campaign_engagement
  GROUP BY lead_id
), rules AS (
  SELECT points, criteria, regexp_extract(criteria, '^\w+') AS subject, regexp_extract_all(criteria, '''([^'']*)''', 1) AS values,
    TRY_CAST(regexp_extract(criteria, '(\d+)$', 1) AS INT) AS least
  FROM marketing_data.lead_scoring_rules
  WHERE active = 'Yes'
), met AS (
  SELECT l.lead_id, l.lead_score, r.criteria, r.points,
    CASE
      WHEN r.subject = 'title' THEN l.title IS NOT NULL AND len(list_filter(r.values, lambda word : contains(l.title, word))) > 0
      WHEN r.subject = 'company_size' THEN list_contains(r.values, l.company_size)
      WHEN r.subject = 'industry' THEN l.industry IS NOT NULL AND list_contains(r.values, l.industry)
      WHEN r.subject = 'region' THEN list_contains(r.values, l.region)
      WHEN r.subject = 'lead_source' THEN list_contains(r.values, l.lead_source)
      WHEN r.criteria = 'products_interested is not null' THEN l.products_interested IS NOT NULL
      WHEN r.criteria = 'engagements = 0' THEN coalesce(e.times, 0) = 0
      WHEN r.criteria LIKE 'engagements of type % >= %' THEN coalesce(e.by_type[r.values[1]], 0) >= r.least
      WHEN r.criteria LIKE 'engagements >= %' THEN coalesce(e.times, 0) >= r.least
    END AS holds
  FROM marketing_data.leads AS l
  CROSS JOIN rules AS r
  LEFT JOIN engaged AS e USING (lead_id)
  WHERE l.created_date >= getvariable('start')
)
SELECT lead_id, any_value(lead_score) AS lead_score, greatest(0, least(100, sum(points) FILTER (holds))) AS by_the_rules
FROM met
GROUP BY lead_id
HAVING any_value(lead_score) <> coalesce(greatest(0, least(100, sum(points) FILTER (holds))), 0) OR count(*) FILTER (holds IS NULL) > 0
