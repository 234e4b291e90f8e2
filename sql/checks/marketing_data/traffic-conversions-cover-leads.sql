-- title: The website counts at least the forms of the leads that came by it
-- tables: marketing_data.website_traffic, marketing_data.leads
-- Leads met at shows or referred by partners fill in no form.
-- corruption: UPDATE marketing_data.website_traffic SET traffic_date = traffic_date - 1 WHERE true
SELECT t.traffic_date, t.forms, count(l.lead_id) AS leads
FROM (SELECT traffic_date, sum(conversion_count) AS forms FROM marketing_data.website_traffic GROUP BY traffic_date) AS t
JOIN marketing_data.leads AS l ON l.created_date BETWEEN t.traffic_date - 6 AND t.traffic_date
WHERE l.lead_source NOT IN ('Trade Show', 'Partner Referral')
GROUP BY t.traffic_date, t.forms
HAVING count(l.lead_id) > t.forms
