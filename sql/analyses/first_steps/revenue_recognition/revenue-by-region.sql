-- title: Revenue by region in the last year
-- question: How much revenue did each region bring in the last twelve months?
-- asked: Where does our revenue come from, geographically?
-- asked: What did EMEA, APAC and the Americas earn us over the past year?
-- asked: Split last year's earned revenue by region, please.
-- says: Revenue was {sum revenue}, {most of} it from {largest revenue by region}.
-- read: Revenue recognised in the months asked for, by the region of the contract's customer.
-- chart: column x=region y=revenue
-- total: revenue
-- difficulty: easy
-- parameter: within_months = 12
-- shows: revenue_recognized = revenue
SELECT
  r.region,
  sum(r.recognition_amount) AS revenue,
  count(DISTINCT r.customer_id) AS customers
FROM sales_data.revenue_recognition AS r
WHERE r.recognition_date > CAST(CAST($as_of AS DATE) - CAST($within_months AS INTEGER) * INTERVAL '1 month' AS DATE)
GROUP BY r.region
ORDER BY revenue DESC, r.region
