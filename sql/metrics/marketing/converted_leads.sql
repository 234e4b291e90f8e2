-- metric: Converted leads
-- definition: Leads that became an opportunity, by the day on which they did.
-- synonyms: lead conversions
-- unit: count
-- kind: flow
-- good: up
-- measured: period
-- bears: region, segment, industry, lead_source
-- by: campaign, campaign_type, channel
SELECT l.conversion_date AS day, l.campaign_id, l.region, l.company_size AS segment, l.industry, l.lead_source, 1 AS value
FROM marketing_data.leads AS l
WHERE l.conversion_date <= CAST($as_of AS DATE)
