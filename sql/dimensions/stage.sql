-- dimension: Stage
SELECT DISTINCT stage AS name FROM sales_data.opportunities
