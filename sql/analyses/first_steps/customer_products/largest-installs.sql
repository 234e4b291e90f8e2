-- title: The largest live installs
-- question: Which live installs are worth the most a year?
-- asked: Where are our biggest installs?
-- asked: Which single installations bring in the most annual revenue?
-- asked: Show me the top installs by yearly value, please.
-- says: {count 'install'} worth {sum annual_value} a year {is/are} live; the largest is that of {first customer_id} at {first annual_value}.
-- read: The most valuable first. One customer may have several installs, one a product. The renewal date is the day from which the next term would run.
-- chart: bar x=install_id y=annual_value
-- total: annual_value, licences
-- difficulty: easy
-- parameter: product
-- parameter: top = 10
-- uses: live_installs
SELECT
  i.install_id,
  i.customer_id,
  i.product_id,
  i.contract_value AS annual_value,
  i.license_count AS licences,
  i.version_number,
  i.install_date,
  i.renewal_date,
  count(*) OVER () AS rows_in_all
FROM live_installs AS i
WHERE (CAST($product AS VARCHAR) IS NULL OR i.product_id = $product)
ORDER BY i.contract_value DESC, i.install_id
LIMIT CAST($top AS INTEGER)
