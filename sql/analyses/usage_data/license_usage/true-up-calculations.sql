-- title: True-up: licences to be added for customers who exceed what they bought
-- question: Who uses more licences than bought, how many must be added, and what is the true-up worth until renewal?
-- asked: Who is over their licence count, by how much, and what is the true-up until renewal?
-- asked: Which customers owe us a true-up?
-- asked: How many seats do we need to add for overusing customers, and what is it worth?
-- use-case: True-up calculations
-- says: {count 'install'} {exceeds/exceed} what was bought by {sum licences_to_add 'licence'}, worth {sum true_up_value} until renewal, {most} at {largest true_up_value by install}.
-- read: Licences to add are the most that were in use in a measured week of the period beyond those bought today, for customers over their limit in at least two measured weeks: what they have added since counts as bought; the value is that number at the price that the customer pays per licence and year, for the days left to the renewal. Overage charged are the charges of the measured weeks only, one in two months, so about an eighth of all.
-- chart: bar x=install y=true_up_value
-- none: No customer exceeds what was bought.
-- total: licences_to_add, true_up_value, value_a_year
-- difficulty: intermediate
-- parameter: product
-- parameter: within_days = 184
-- parameter: top = 20
-- uses: live_installs
WITH excess AS (
  SELECT l.customer_id, l.product_id,
    count(*) AS weeks_measured,
    count(*) FILTER (WHERE l.overage_count > 0) AS weeks_over,
    max(l.licenses_purchased + l.overage_count) AS most_in_use,
    round(CAST(1.0 * sum(l.overage_count) / nullif(count(*) FILTER (WHERE l.overage_count > 0), 0) AS DECIMAL(18, 6)), 1) AS mean_excess,
    sum(l.overage_charges) AS overage_charged,
    max(CASE WHEN l.overage_count > 0 THEN l.usage_date END) AS last_over
  FROM usage_data.license_usage AS l
  WHERE l.usage_date > CAST($as_of AS DATE) - CAST($within_days AS INTEGER) AND l.usage_date <= CAST($as_of AS DATE)
    AND (CAST($product AS VARCHAR) IS NULL OR l.product_id = $product)
  GROUP BY l.customer_id, l.product_id
  HAVING count(*) FILTER (WHERE l.overage_count > 0) >= 2
)
SELECT
  concat(c.customer_name, ', ', p.product_name) AS install,
  e.customer_id,
  e.product_id,
  i.license_count AS licences,
  e.weeks_over,
  e.weeks_measured,
  e.mean_excess,
  e.most_in_use - i.license_count AS licences_to_add,
  round(CAST(i.contract_value / nullif(i.license_count, 0) AS DECIMAL(18, 6)), 2) AS price_per_licence,
  i.renewal_date - CAST($as_of AS DATE) AS days_to_renewal,
  round(CAST((e.most_in_use - i.license_count) * i.contract_value * (i.renewal_date - CAST($as_of AS DATE)) / nullif(365.0 * i.license_count, 0) AS DECIMAL(18, 6)), 2) AS true_up_value,
  round(CAST((e.most_in_use - i.license_count) * i.contract_value / nullif(i.license_count, 0) AS DECIMAL(18, 6)), 2) AS value_a_year,
  e.overage_charged,
  e.last_over,
  c.account_owner,
  count(*) OVER () AS rows_in_all
FROM excess AS e
JOIN live_installs AS i ON i.customer_id = e.customer_id AND i.product_id = e.product_id
JOIN sales_data.customers AS c ON c.customer_id = e.customer_id
JOIN sales_data.products AS p ON p.product_id = e.product_id
WHERE e.most_in_use > i.license_count
ORDER BY true_up_value DESC NULLS LAST, e.customer_id, e.product_id
LIMIT CAST($top AS INTEGER)
