-- title: An event lies within its campaign
-- tables: marketing_data.events, marketing_data.campaigns
-- In its dates, its region, and not beyond its budget.
-- corruption: UPDATE marketing_data.events SET event_date = event_date + 30 WHERE true
SELECT e.event_id, e.event_date, e.region, e.budget, c.start_date, c.end_date, c.region, c.budget
FROM marketing_data.events AS e
JOIN marketing_data.campaigns AS c USING (campaign_id)
WHERE e.event_date NOT BETWEEN c.start_date AND c.end_date OR e.region <> c.region OR e.budget > c.budget
