-- title: A category's Enterprise product costs more than Premium, Premium more than Core
-- tables: sales_data.products
-- Price rises with the line; every category has all three lines.
SELECT product_category, core, premium, enterprise
FROM (
  SELECT
    product_category,
    max(unit_price) FILTER (WHERE product_line = 'Core') AS core,
    min(unit_price) FILTER (WHERE product_line = 'Premium') AS premium,
    max(unit_price) FILTER (WHERE product_line = 'Premium') AS dearest_premium,
    min(unit_price) FILTER (WHERE product_line = 'Enterprise') AS enterprise
  FROM sales_data.products
  GROUP BY product_category
)
WHERE (core < premium AND dearest_premium < enterprise) IS NOT TRUE
