-- title: Visits are ascribed to campaigns that run
-- tables: marketing_data.website_traffic, marketing_data.campaigns
-- Only visits that were paid for or come from posts can be told apart by campaign.
-- corruption: UPDATE marketing_data.campaigns SET end_date = end_date - 1 WHERE true
SELECT t.traffic_id, t.traffic_date, t.source, c.start_date, c.end_date
FROM marketing_data.website_traffic AS t
JOIN marketing_data.campaigns AS c USING (campaign_id)
WHERE t.traffic_date NOT BETWEEN c.start_date AND c.end_date OR t.source NOT IN ('Paid', 'Social')
