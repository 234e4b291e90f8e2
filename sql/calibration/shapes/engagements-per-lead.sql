-- metric: Engagements per lead
-- reference: 4
-- low: 5
-- typical: 5–6
-- high: 6.6
-- unit: engagements
-- note: The schema document has 40,000 for 7,000 leads.
SELECT (SELECT count(*) FROM marketing_data.campaign_engagement) / (SELECT count(*) FROM marketing_data.leads)
