-- metric: Leads
-- definition: Leads by the day on which they came in.
-- synonyms: new leads, inquiries
-- unit: count
-- kind: flow
-- good: up
-- measured: period
-- bears: region, segment, industry, lead_source
-- by: campaign, campaign_type, channel
SELECT l.created_date AS day, l.campaign_id, l.region, l.company_size AS segment, l.industry, l.lead_source, 1 AS value
FROM marketing_data.leads AS l
WHERE l.created_date <= CAST($as_of AS DATE)
