-- title: What an average won deal is made of
-- question: How many products, licences and months does a typical deal hold, at what discount, and how does that differ by kind of deal and size of customer?
-- asked: What does a typical deal consist of: products, seats, term, discount?
-- asked: How big and how long is the average deal, by type and customer size?
-- asked: What is in our average deal?
-- use-case: Average deal composition
-- says: Per won deal of new business, the mean of products is {all products_per_deal where kind_of_deal = 'New Business'}, of licences {all licences_per_deal where kind_of_deal = 'New Business'}, of the term {all mean_term_months where kind_of_deal = 'New Business'} and of the discount {all mean_discount_percent where kind_of_deal = 'New Business'}; by size of customer, the products {ranges products_per_deal by customer_size where kind_of_deal = 'New Business'}, the value {ranges mean_value by customer_size where kind_of_deal = 'New Business'}.
-- read: Accepted quotes of won deals, new business, renewals and more for customers apart. The discount is that of lines and quote together, in per cent of quantity times unit price. Licences and price are per line and licence-year; main product share is how much of the value its largest line carries: near 100 means single-product deals and room to add. Annual value makes terms comparable.
-- chart: column x=customer_size y=products_per_deal series=kind_of_deal
-- mean: licences_per_deal of won_deals, mean_term_months of won_deals, products_per_deal of won_deals sd products_per_deal_sd, mean_value of won_deals sd mean_value_sd, mean_discount_percent of won_deals sd mean_discount_percent_sd
-- decides: customer_size, mean_discount_percent
-- difficulty: intermediate
-- parameter: region
-- parameter: industry
-- parameter: min_rows = 1
WITH lines AS (
  SELECT q.quote_id, q.customer_id, q.opportunity_id, q.total_amount, l.product_id, l.quantity, l.unit_price, l.term_months, l.line_total, l.license_type, p.product_category, p.product_line
  FROM sales_data.quotes AS q
  JOIN sales_data.quote_line_items AS l ON l.quote_id = q.quote_id
  JOIN sales_data.products AS p ON p.product_id = l.product_id
  WHERE q.status = 'Accepted'
),
deals AS (
  SELECT
    l.quote_id, l.customer_id, l.opportunity_id, l.total_amount,
    CAST(100.0 * (sum(l.quantity * l.unit_price) - l.total_amount) / nullif(sum(l.quantity * l.unit_price), 0) AS DECIMAL(18, 6)) AS discount_percent,
    count(DISTINCT l.product_id) AS products,
    count(DISTINCT l.product_category) AS categories,
    sum(l.quantity) AS licences,
    max(l.term_months) AS term_months,
    100.0 * max(l.line_total) / nullif(sum(l.line_total), 0) AS main_share,
    100.0 * sum(CASE WHEN l.product_line = 'Core' THEN l.line_total ELSE 0 END) / nullif(sum(l.line_total), 0) AS core_share,
    sum(l.quantity * l.term_months) / 12.0 AS licence_years
  FROM lines AS l
  GROUP BY l.quote_id, l.customer_id, l.opportunity_id, l.total_amount
)
SELECT
  o.opportunity_type AS kind_of_deal,
  c.company_size AS customer_size,
  count(*) AS won_deals,
  round(CAST(1.0 * sum(d.products) / count(*) AS DECIMAL(18, 6)), 2) AS products_per_deal,
  round(CAST(1.0 * sum(d.categories) / count(*) AS DECIMAL(18, 6)), 2) AS categories_per_deal,
  round(CAST(1.0 * sum(d.licences) / count(*) AS DECIMAL(18, 6)), 1) AS licences_per_deal,
  round(CAST(1.0 * sum(d.term_months) / count(*) AS DECIMAL(18, 6)), 1) AS mean_term_months,
  round(CAST(sum(d.total_amount) / count(*) AS DECIMAL(18, 6)), 0) AS mean_value,
  round(CAST(avg(d.total_amount * 12.0 / nullif(d.term_months, 0)) AS DECIMAL(18, 6)), 0) AS mean_annual_value,
  round(CAST(sum(d.total_amount) / nullif(sum(d.licence_years), 0) AS DECIMAL(18, 6)), 0) AS price_per_licence_year,
  round(CAST(avg(d.discount_percent) AS DECIMAL(18, 6)), 1) AS mean_discount_percent,
  round(CAST(avg(d.main_share) AS DECIMAL(18, 6)), 1) AS main_product_share_percent,
  round(CAST(avg(d.core_share) AS DECIMAL(18, 6)), 1) AS core_line_share_percent,
  round(CAST(stddev_samp(d.products) AS DECIMAL(18, 6)), 3) AS products_per_deal_sd,
  round(CAST(stddev_samp(d.total_amount) AS DECIMAL(18, 6)), 3) AS mean_value_sd,
  round(CAST(stddev_samp(d.discount_percent) AS DECIMAL(18, 6)), 3) AS mean_discount_percent_sd
FROM deals AS d
JOIN sales_data.opportunities AS o ON o.opportunity_id = d.opportunity_id
JOIN sales_data.customers AS c ON c.customer_id = d.customer_id
WHERE (CAST($region AS VARCHAR) IS NULL OR c.region = $region)
  AND (CAST($industry AS VARCHAR) IS NULL OR c.industry = $industry)
GROUP BY o.opportunity_type, c.company_size
HAVING count(*) >= CAST($min_rows AS INTEGER)
ORDER BY o.opportunity_type, min(CASE c.company_size WHEN 'Small' THEN 1 WHEN 'Medium' THEN 2 WHEN 'Large' THEN 3 ELSE 4 END), c.company_size
