-- metric: Lead conversion
-- definition: Leads that became an opportunity within 90 days in per cent of all leads, by the day on which they came in.
-- synonyms: lead to opportunity rate, MQL conversion, conversion by cohort
-- unit: percent
-- kind: rate
-- good: up
-- measured: period
-- matures: 90 days
-- bears: region, segment, industry, lead_source
-- by: campaign, campaign_type, channel
SELECT l.created_date AS day, l.campaign_id, l.region, l.company_size AS segment, l.industry, l.lead_source,
  CASE WHEN l.conversion_date <= l.created_date + 90 THEN 1 ELSE 0 END AS numerator, 1 AS denominator
FROM marketing_data.leads AS l
