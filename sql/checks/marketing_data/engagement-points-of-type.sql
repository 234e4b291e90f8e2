-- title: An engagement earns the points of its kind
-- tables: marketing_data.campaign_engagement
-- The same for everybody, at any time.
SELECT any_value(engagement_id) AS example, engagement_type, count(DISTINCT engagement_score) AS scores
FROM marketing_data.campaign_engagement
GROUP BY engagement_type
HAVING count(DISTINCT engagement_score) > 1
