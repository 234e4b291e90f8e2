-- title: Price list
-- question: Which products do we sell, and what is the list price of each?
-- asked: What do we sell and what does it cost?
-- asked: Can somebody send me the current price list?
-- asked: What are our list prices, from the dearest product to the cheapest?
-- says: The list holds {count 'product'}; the dearest is {first product_name} at {first unit_price} a licence.
-- read: The list price of one licence today, before any discount, the dearest first. The version is the newest that has been released.
-- chart: bar x=product_name y=unit_price
-- difficulty: easy
SELECT
  p.product_name,
  p.unit_price,
  p.product_category,
  p.product_line,
  p.current_version,
  p.release_date,
  p.product_id
FROM sales_data.products AS p
WHERE p.release_date <= CAST($as_of AS DATE)
ORDER BY p.unit_price DESC, p.product_id
