-- dimension: Deal source
-- key: opportunity_id
SELECT opportunity_id, lead_source AS name FROM sales_data.opportunities
