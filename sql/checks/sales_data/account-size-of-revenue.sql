-- title: Larger accounts earn more
-- tables: sales_data.customers
-- The median annual revenue rises from Small over Medium and Large to Enterprise, among sizes of ten accounts or more: fewer may differ by chance.
-- corruption: UPDATE sales_data.customers SET annual_revenue = 1 WHERE company_size = 'Medium'
WITH medians AS (
  SELECT company_size, median(annual_revenue) AS revenue
  FROM sales_data.customers
  GROUP BY company_size
  HAVING count(*) >= 10
)
SELECT smaller.company_size, smaller.revenue, larger.company_size AS larger_size, larger.revenue AS larger_revenue
FROM medians AS smaller
JOIN medians AS larger
  ON (smaller.company_size, larger.company_size) IN (('Small', 'Medium'), ('Medium', 'Large'), ('Large', 'Enterprise'))
WHERE smaller.revenue >= larger.revenue
