-- title: An engagement earns the points of its kind
-- tables: marketing_data.campaign_engagement
-- The same for everybody, at any time.
-- corruption: UPDATE marketing_data.campaign_engagement SET engagement_score = engagement_score + 1 WHERE true
SELECT any_value(engagement_id) AS example, engagement_type, count(DISTINCT engagement_score) AS scores
FROM marketing_data.campaign_engagement
GROUP BY engagement_type
HAVING count(DISTINCT engagement_score) > 1
