-- title: Industry × category → what is bought
-- reference: part 2 product fit
-- sentence: Cramér’s V of industry and product category over all installs: 0 if every industry bought alike.
-- world: DealAssumptions.FitPull
-- expect: value
-- low: 0.1
-- high: 0.4
-- unit: V
-- judged: each
WITH cells AS (
  SELECT c.industry, p.product_category, count(*) AS installs
  FROM sales_data.customer_products AS i
  JOIN sales_data.customers AS c USING (customer_id)
  JOIN sales_data.products AS p USING (product_id)
  GROUP BY ALL
),
margins AS (
  SELECT
    installs, sum(installs) OVER () AS total,
    sum(installs) OVER (PARTITION BY industry) * sum(installs) OVER (PARTITION BY product_category) / sum(installs) OVER () AS expected
  FROM cells
)
SELECT 'V', sqrt(sum((installs - expected) ** 2 / expected) / any_value(total) / 4), any_value(total)
FROM margins
