-- title: Charges for extra licences by month
-- question: How much were customers charged each month for using more licences than they bought?
-- asked: What does licence overage bring in per month?
-- asked: How much true-up money do we bill month by month?
-- asked: Are customers going over their seat limits, and what does it cost them?
-- says: Charges {moved overage_charges by month}.
-- read: Charges by the month of the measuring; each install is measured once a month. The first and the last month may be parts of one.
-- chart: column x=month y=overage_charges
-- unit: overage_charges money
-- difficulty: easy
-- parameter: product
SELECT
  CAST(date_trunc('month', u.usage_date) AS DATE) AS month,
  sum(u.overage_charges) AS overage_charges,
  sum(u.overage_count) AS licences_over
FROM usage_data.license_usage AS u
WHERE (CAST($product AS VARCHAR) IS NULL OR u.product_id = $product)
GROUP BY 1
ORDER BY month
