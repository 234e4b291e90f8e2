-- metric: Views of a product's most visited page
-- reference: 4
-- low: 14
-- typical: 22
-- high: 35
-- unit: %
-- note: Of the product's page views, mean over products; fifteen pages alike would have 7 % each.
SELECT avg(top)
FROM (
  SELECT product_id, 100 * max(views) / sum(views) AS top
  FROM (
    SELECT product_id, count(*) AS views
    FROM usage_data.telemetry_events
    WHERE event_type = 'Page_View'
    GROUP BY product_id, json_extract_string(metadata_json, '$.page')
  )
  GROUP BY product_id
  HAVING sum(views) >= 200
)
