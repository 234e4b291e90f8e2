-- title: Charges for extra licences by month
-- question: How much were customers charged in each measured month for using more licences than they bought?
-- asked: What does licence overage bring in per month?
-- asked: How much true-up money do we bill month by month?
-- asked: Are customers going over their seat limits, and what does it cost them?
-- says: Charges {moved overage_charges by month yearly}.
-- read: Charges by the month of the measuring; licences are measured in every second month. The last month may still be under way.
-- chart: column x=month y=overage_charges
-- unit: overage_charges money
-- shows: overage_charges = overage_charges by month
-- difficulty: easy
-- parameter: product
-- parameter: within_months = 24
SELECT
  CAST(date_trunc('month', u.usage_date) AS DATE) AS month,
  sum(u.overage_charges) AS overage_charges,
  sum(u.overage_count) AS licences_over
FROM usage_data.license_usage AS u
WHERE u.usage_date >= CAST(date_trunc('month', CAST($as_of AS DATE)) - CAST($within_months AS INTEGER) * INTERVAL '1 month' AS DATE)
  AND (CAST($product AS VARCHAR) IS NULL OR u.product_id = $product)
GROUP BY 1
ORDER BY month
