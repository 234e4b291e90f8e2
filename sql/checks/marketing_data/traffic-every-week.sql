-- title: Every page and source is reported every week
-- tables: marketing_data.website_traffic
-- On Sundays, without a gap from the first week to the last that is over.
-- corruption: UPDATE marketing_data.website_traffic SET traffic_date = traffic_date - 1 WHERE true
WITH reported AS (
  SELECT page_url, source, count(*) AS weeks, count(DISTINCT traffic_date) AS days, min(traffic_date) AS first, max(traffic_date) AS last
  FROM marketing_data.website_traffic
  GROUP BY page_url, source
)
SELECT page_url, source, weeks, first, last
FROM reported
WHERE weeks <> days OR dayofweek(first) <> 0 OR date_diff('day', first, last) <> 7 * (weeks - 1)
  OR last <> (SELECT max(last) FROM reported) OR first <> (SELECT min(first) FROM reported)
  OR last <= getvariable('as_of') - 7
