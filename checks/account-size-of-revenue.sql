-- title: Larger accounts earn more
-- tables: sales_data.customers
-- The median annual revenue rises from Small over Medium and Large to Enterprise, and no Small account earns
-- more than the Enterprise median.
SELECT c.customer_id, c.company_size, c.annual_revenue, bigger.company_size AS size_above, bigger.median AS median_above
FROM sales_data.customers AS c
JOIN (
  SELECT company_size, median(annual_revenue) AS median
  FROM sales_data.customers
  GROUP BY company_size
) AS bigger ON (c.company_size, bigger.company_size) IN (('Small', 'Large'), ('Small', 'Enterprise'), ('Medium', 'Enterprise'))
WHERE c.annual_revenue >= bigger.median
