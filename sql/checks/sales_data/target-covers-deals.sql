-- title: Every closed deal falls into a quarter with a target for its region
-- tables: sales_data.closed_deals, sales_data.sales_targets
-- Else attainment could not be stated. Deals older than the window are shown where something in it refers to them.
-- corruption: UPDATE sales_data.sales_targets SET region = 'North America' WHERE region <> 'North America'
SELECT d.deal_id, d.quarter, d.region
FROM sales_data.closed_deals AS d
WHERE d.close_date >= getvariable('start') AND NOT EXISTS (
  FROM sales_data.sales_targets AS s
  WHERE s.quarter = d.quarter AND s.region = d.region AND s.sales_rep IS NULL
)
