-- metric: Customers that expand in a year
-- reference: 1.B #36 [S26]
-- low: 15
-- typical: 25–30
-- high: 40
-- unit: %
-- note: Of the customers of a year ago, those who have since won an upsell or cross-sell.
-- uses: arr_of_year
SELECT 100 * avg((customer_id IN (
  SELECT o.customer_id
  FROM sales_data.closed_deals AS d
  JOIN sales_data.opportunities AS o USING (opportunity_id)
  WHERE d.status = 'Won' AND o.opportunity_type IN ('Upsell', 'Cross-sell') AND d.close_date > getvariable('as_of') - INTERVAL 12 MONTH
))::INT)
FROM arr_of_year
