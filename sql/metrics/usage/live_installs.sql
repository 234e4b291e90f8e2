-- metric: Live installs
-- definition: Products installed at a customer with a contract in force behind them.
-- synonyms: installs, live products
-- unit: count
-- kind: stock
-- good: up
-- measured: day
-- by: region, country, segment, industry, tier, owner, customer, account, product, category, product_line
-- uses: live_installs
SELECT l.customer_id, l.product_id, 1 AS value
FROM live_installs AS l
