-- title: Revenue by quarter
-- question: How much revenue did we recognise in each quarter?
-- asked: What was our revenue, quarter by quarter?
-- asked: How much did we earn each quarter?
-- asked: How is the top line developing over the quarters?
-- says: Revenue {moved revenue by quarter}.
-- read: Revenue is counted on the day on which it is earned, not when it is billed or paid. The last quarter runs to today.
-- chart: column x=quarter y=revenue
-- shows: revenue_recognized = revenue by quarter
-- difficulty: easy
-- parameter: region
-- parameter: within_months = 24
SELECT
  r.fiscal_quarter AS quarter,
  sum(r.recognition_amount) AS revenue,
  count(DISTINCT r.customer_id) AS customers
FROM sales_data.revenue_recognition AS r
WHERE r.recognition_date >= CAST(date_trunc('quarter', CAST($as_of AS DATE)) - CAST($within_months AS INTEGER) * INTERVAL '1 month' AS DATE)
  AND (CAST($region AS VARCHAR) IS NULL OR r.region = $region)
GROUP BY r.fiscal_quarter
ORDER BY min(r.recognition_date)
