-- dimension: Platform
SELECT DISTINCT platform AS name FROM marketing_data.social_media_engagement
