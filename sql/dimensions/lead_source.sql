-- dimension: Lead source
SELECT DISTINCT lead_source AS name FROM marketing_data.leads
