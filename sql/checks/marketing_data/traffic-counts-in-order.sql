-- title: A page is viewed at least once a visitor, and converts visitors only
-- tables: marketing_data.website_traffic
-- Visits begin with a view.
-- corruption: UPDATE marketing_data.website_traffic SET page_views = page_views - 1 WHERE page_views > 0
SELECT traffic_id, page_views, unique_visitors, entry_page_count, conversion_count
FROM marketing_data.website_traffic
WHERE unique_visitors > page_views OR conversion_count > unique_visitors OR entry_page_count > page_views
