-- title: As many visits end as begin
-- tables: marketing_data.website_traffic
-- Week by week and source by source.
-- corruption: UPDATE marketing_data.website_traffic SET entry_page_count = entry_page_count - 1 WHERE entry_page_count > 0
SELECT traffic_date, source, sum(entry_page_count) AS entries, sum(exit_page_count) AS exits
FROM marketing_data.website_traffic
GROUP BY traffic_date, source
HAVING sum(entry_page_count) <> sum(exit_page_count)
