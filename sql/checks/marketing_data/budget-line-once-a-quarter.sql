-- title: Every quarter has one budget line for each channel and kind of spending
-- tables: marketing_data.marketing_budget
-- The fiscal year is the quarter's.
-- corruption: UPDATE marketing_data.marketing_budget SET fiscal_year = fiscal_year + 1 WHERE true
SELECT fiscal_quarter, fiscal_year, count(*) AS lines
FROM marketing_data.marketing_budget
GROUP BY fiscal_quarter, fiscal_year
HAVING count(*) <> 40 OR count(DISTINCT channel || campaign_type) <> 40 OR fiscal_year <> right(fiscal_quarter, 4)::INT
