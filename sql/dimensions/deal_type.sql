-- dimension: Deal type
-- key: opportunity_id
SELECT opportunity_id, opportunity_type AS name FROM sales_data.opportunities
