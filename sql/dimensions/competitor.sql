-- dimension: Competitor
-- key: opportunity_id
SELECT opportunity_id, competitor AS name FROM sales_data.opportunities
