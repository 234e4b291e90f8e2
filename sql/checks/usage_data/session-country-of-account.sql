-- title: Users work in the country of their account
-- tables: usage_data.user_sessions, sales_data.customers
-- One of its cities, the same for a user throughout.
-- corruption: UPDATE usage_data.user_sessions SET location_city = location_city || 'x' WHERE true
SELECT s.user_id, c.country, min(s.location_country) AS location_country, count(DISTINCT s.location_city) AS cities
FROM usage_data.user_sessions AS s
JOIN sales_data.customers AS c USING (customer_id)
GROUP BY s.user_id, c.country
HAVING bool_or(s.location_country <> c.country) OR count(DISTINCT s.location_city) > 1
