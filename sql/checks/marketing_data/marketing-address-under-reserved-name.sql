-- title: Content, posts and pages are linked under a name reserved for examples
-- tables: marketing_data.content_assets, marketing_data.social_media_engagement, marketing_data.website_traffic
-- RFC 2606 reserves .example and example.com, .net and .org; nobody can be reached there.
-- corruption: UPDATE marketing_data.website_traffic SET page_url = replace(page_url, '.example', '.com') WHERE true
SELECT id, url
FROM (
  SELECT asset_id AS id, file_url AS url FROM marketing_data.content_assets
  UNION ALL SELECT social_engagement_id, post_url FROM marketing_data.social_media_engagement
  UNION ALL SELECT traffic_id, page_url FROM marketing_data.website_traffic
)
WHERE NOT regexp_matches(url, '^https://([a-z0-9-]+\.)*([a-z0-9-]+\.example|example\.(com|net|org))(/|$)')
