-- title: Breadth of use before the contract's end, and how renewals went
-- question: Does it pay to get customers to use more features and products, judged by who renewed?
-- asked: Do customers who use more features and products renew more?
-- asked: Is broad usage a driver of renewal?
-- asked: Does breadth of adoption keep customers, and is it worth pushing?
-- says: By breadth of use, the share of renewals lost {ranges lost_percent by breadth}; with three products or more it is, against one or two, {against lost_percent_three_or_more_products from lost_percent_one_or_two_products}.
-- read: Each decided renewal is placed by how many features per installed product the account used regularly at its last measuring before the renewal was decided, or before the end if that came first. Breadth goes with staying; it need not be what makes customers stay. If the share lost falls steeply to a certain breadth and is flat beyond, that breadth is the goal of onboarding. Renewals ahead shows today's accounts with a contract ending within 180 days in the same bands.
-- chart: column x=breadth y=lost_percent
-- rate: lost_percent of decided_renewals, lost_percent_three_or_more_products of lost_three_or_more_products_n, lost_percent_one_or_two_products of lost_one_or_two_products_n
-- differs: lost_percent_three_or_more_products from lost_percent_one_or_two_products
-- difficulty: advanced
-- parameter: product
-- parameter: segment
-- parameter: region
-- uses: renewal_states
WITH renewal AS (
  SELECT r.renewal_id, r.customer_id, r.current_expiration_date AS ends, r.renewal_status, r.is_settled, r.is_due, k.annual_value,
    CASE WHEN r.is_settled THEN least(r.renewal_date, r.current_expiration_date) ELSE CAST($as_of AS DATE) END AS looked_at
  FROM renewal_states AS r
  JOIN sales_data.contracts AS k ON k.contract_id = r.contract_id
  JOIN sales_data.customers AS c ON c.customer_id = r.customer_id
  WHERE (r.is_settled
      OR r.current_expiration_date BETWEEN CAST($as_of AS DATE) AND CAST($as_of AS DATE) + 180)
    AND (CAST($segment AS VARCHAR) IS NULL OR c.company_size = $segment)
    AND (CAST($region AS VARCHAR) IS NULL OR c.region = $region)
),
measured AS (
  SELECT f.customer_id, f.usage_date,
    count(DISTINCT f.product_id) AS products,
    count(*) FILTER (WHERE f.adoption_status IN ('Regular', 'Power User')) AS features
  FROM usage_data.feature_usage AS f
  WHERE (CAST($product AS VARCHAR) IS NULL OR f.product_id = $product)
  GROUP BY f.customer_id, f.usage_date
),
placed AS (
  SELECT r.renewal_id, r.renewal_status, r.is_settled, r.is_due, r.annual_value, m.products, m.features,
    row_number() OVER (PARTITION BY r.renewal_id ORDER BY m.usage_date DESC) AS nth
  FROM renewal AS r
  JOIN measured AS m ON m.customer_id = r.customer_id AND m.usage_date BETWEEN r.looked_at - 150 AND r.looked_at
),
banded AS (
  SELECT p.*, CASE
      WHEN p.features < p.products THEN 1
      WHEN p.features < 2 * p.products THEN 2
      WHEN p.features < 3 * p.products THEN 3
      ELSE 4
    END AS band
  FROM placed AS p
  WHERE p.nth = 1
)
SELECT
  CASE band WHEN 1 THEN 'under one feature' WHEN 2 THEN 'one to under two' WHEN 3 THEN 'two to under three' ELSE 'three and more' END AS breadth,
  count(*) FILTER (WHERE is_settled) AS decided_renewals,
  count(*) FILTER (WHERE renewal_status = 'Lost') AS lost,
  round(CAST(100.0 * count(*) FILTER (WHERE renewal_status = 'Lost') / nullif(count(*) FILTER (WHERE is_settled), 0) AS DECIMAL(18, 6)), 1) AS lost_percent,
  round(CAST(100.0 * count(*) FILTER (WHERE renewal_status = 'Lost' AND products >= 3) / nullif(count(*) FILTER (WHERE is_settled AND products >= 3), 0) AS DECIMAL(18, 6)), 1) AS lost_percent_three_or_more_products,
  round(CAST(100.0 * count(*) FILTER (WHERE renewal_status = 'Lost' AND products < 3) / nullif(count(*) FILTER (WHERE is_settled AND products < 3), 0) AS DECIMAL(18, 6)), 1) AS lost_percent_one_or_two_products,
  coalesce(sum(annual_value) FILTER (WHERE renewal_status = 'Lost'), 0) AS annual_value_lost,
  count(*) FILTER (WHERE is_due) AS renewals_ahead,
  coalesce(sum(annual_value) FILTER (WHERE is_due), 0) AS annual_value_ahead,
  count(*) FILTER (WHERE is_settled AND products >= 3) AS lost_three_or_more_products_n,
  count(*) FILTER (WHERE is_settled AND products < 3) AS lost_one_or_two_products_n
FROM banded
GROUP BY band
ORDER BY band
