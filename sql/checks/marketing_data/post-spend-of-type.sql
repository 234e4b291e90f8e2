-- title: Organic posts cost nothing, and only videos are watched
-- tables: marketing_data.social_media_engagement
-- YouTube shows nothing but videos.
-- corruption: UPDATE marketing_data.social_media_engagement SET video_views = video_views + 1 WHERE true
SELECT social_engagement_id, platform, post_type, content_type, video_views, spend
FROM marketing_data.social_media_engagement
WHERE (post_type = 'Organic' AND spend > 0) OR (content_type <> 'Video' AND video_views > 0) OR (platform = 'YouTube' AND content_type <> 'Video')
