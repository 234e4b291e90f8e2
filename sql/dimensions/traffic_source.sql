-- dimension: Traffic source
SELECT DISTINCT source AS name FROM marketing_data.website_traffic
