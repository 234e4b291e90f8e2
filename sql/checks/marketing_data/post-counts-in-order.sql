-- title: A post reaches no more people than it is seen, and fewer click than it reaches
-- tables: marketing_data.social_media_engagement
-- Nor does it bring more leads than clicks, or is watched more often than seen.
-- corruption: UPDATE marketing_data.social_media_engagement SET lead_count = lead_count + 1 WHERE true
SELECT social_engagement_id, impressions, reach, click_count, lead_count, video_views
FROM marketing_data.social_media_engagement
WHERE reach > impressions OR click_count > reach OR lead_count > click_count OR video_views > impressions
