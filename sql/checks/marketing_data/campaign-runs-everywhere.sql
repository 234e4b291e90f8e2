-- title: A programme runs in every region on every day
-- tables: marketing_data.campaigns
-- From the first day of the window to the last.
-- corruption: UPDATE marketing_data.campaigns SET start_date = start_date + 1 WHERE true
SELECT day, region
FROM (SELECT unnest(generate_series(getvariable('start'), getvariable('as_of'), INTERVAL 1 DAY)) AS day) AS days
CROSS JOIN (VALUES ('North America'), ('EMEA'), ('APAC'), ('Latin America')) AS regions(region)
WHERE NOT EXISTS (
  FROM marketing_data.campaigns AS c
  WHERE c.region = regions.region AND c.status <> 'Cancelled' AND days.day BETWEEN c.start_date AND c.end_date)
