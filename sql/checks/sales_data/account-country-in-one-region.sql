-- title: A country lies in one region
-- tables: sales_data.customers
-- Wherever it is named: accounts of one country never lie in two regions.
-- corruption: UPDATE sales_data.customers SET country = (SELECT max(country) FROM sales_data.customers) WHERE true
SELECT country, min(region) AS one_region, max(region) AS other_region
FROM sales_data.customers
GROUP BY country
HAVING min(region) <> max(region)
