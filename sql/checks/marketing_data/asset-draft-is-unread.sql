-- title: Nobody has read a draft
-- tables: marketing_data.content_assets
-- Time is measured per view, so there is one once there are views.
-- corruption: UPDATE marketing_data.content_assets SET status = 'Draft' WHERE downloads_count > 0
SELECT asset_id, status, views_count, downloads_count, avg_time_spent_min
FROM marketing_data.content_assets
WHERE (status = 'Draft' AND views_count::BIGINT + downloads_count > 0) OR downloads_count > views_count OR (views_count = 0) <> (avg_time_spent_min IS NULL)
