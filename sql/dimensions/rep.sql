-- dimension: Sales rep
SELECT DISTINCT sales_rep AS name FROM sales_data.territories
