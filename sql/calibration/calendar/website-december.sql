-- metric: Website visits in December
-- reference: 3.2 [S97]
-- low: 0.7
-- typical: 0.84
-- high: 0.95
-- unit: ×
-- note: Unique visitors a week; an average week of November and January = 1, so that growth does not show.
SELECT avg(people) FILTER (month(day) = 12) / avg(people) FILTER (month(day) IN (11, 1))
FROM (SELECT traffic_date AS day, sum(unique_visitors) AS people FROM marketing_data.website_traffic GROUP BY traffic_date)
