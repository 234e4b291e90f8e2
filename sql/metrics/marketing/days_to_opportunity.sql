-- metric: Days from lead to opportunity
-- definition: The median of days from the arrival of a lead to its opportunity, of leads that became one within 90 days.
-- synonyms: lead velocity, speed to opportunity
-- unit: days
-- kind: median
-- good: down
-- measured: period
-- matures: 90 days
-- bears: region, segment, industry, lead_source
-- by: campaign, campaign_type, channel
SELECT l.created_date AS day, l.campaign_id, l.region, l.company_size AS segment, l.industry, l.lead_source, l.conversion_date - l.created_date AS value
FROM marketing_data.leads AS l
WHERE l.conversion_date <= l.created_date + 90
