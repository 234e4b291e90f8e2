-- metric: Page views
-- definition: Views of pages of the website.
-- synonyms: website traffic, views
-- unit: count
-- kind: flow
-- good: up
-- measured: period
-- bears: traffic_source
SELECT t.traffic_date AS day, t.source AS traffic_source, t.page_views AS value
FROM marketing_data.website_traffic AS t
WHERE t.traffic_date <= CAST($as_of AS DATE)
