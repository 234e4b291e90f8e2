-- metric: Website conversion
-- definition: Conversions in per cent of visits; a visit begins at a page of entry.
-- synonyms: visit conversion
-- unit: percent
-- kind: rate
-- good: up
-- measured: period
-- bears: traffic_source
SELECT t.traffic_date AS day, t.source AS traffic_source, t.conversion_count AS numerator, t.entry_page_count AS denominator
FROM marketing_data.website_traffic AS t
WHERE t.traffic_date <= CAST($as_of AS DATE)
