-- title: Revenue by quarter
-- question: How much revenue did we recognise in each quarter?
-- asked: What was our revenue, quarter by quarter?
-- asked: How much did we earn each quarter?
-- asked: How is the top line developing over the quarters?
-- says: Revenue {moved revenue by quarter}.
-- read: Revenue is counted on the day on which it is earned, not when it is billed or paid. The first quarter shown begins with the data, the last runs to today, so either may be a part of one.
-- chart: column x=quarter y=revenue
-- difficulty: easy
-- parameter: region
SELECT
  r.fiscal_quarter AS quarter,
  sum(r.recognition_amount) AS revenue,
  count(DISTINCT r.customer_id) AS customers
FROM sales_data.revenue_recognition AS r
WHERE (CAST($region AS VARCHAR) IS NULL OR r.region = $region)
GROUP BY r.fiscal_quarter
ORDER BY min(r.recognition_date)
