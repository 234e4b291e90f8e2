-- How often each lead engaged, by type and in any way.
SELECT lead_id, engagement_type, count(*) AS engagements FROM marketing_data.campaign_engagement GROUP BY lead_id, engagement_type
UNION ALL
SELECT lead_id, 'any', count(*) FROM marketing_data.campaign_engagement GROUP BY lead_id
