-- title: Tickets by month
-- question: How many tickets are opened each month?
-- asked: What is our monthly ticket volume?
-- asked: Is support getting more or fewer cases over time?
-- asked: How many new support requests come in per month?
-- says: Tickets {moved tickets by month yearly}.
-- read: Tickets by the day on which they were opened. More customers mean more tickets. The last month runs to today.
-- chart: line x=month y=tickets
-- shows: tickets_opened = tickets by month
-- difficulty: easy
-- parameter: product
-- parameter: within_months = 13
SELECT
  CAST(date_trunc('month', t.created_date) AS DATE) AS month,
  count(*) AS tickets,
  count(DISTINCT t.customer_id) AS customers
FROM support_data.support_tickets AS t
WHERE t.created_date >= CAST(date_trunc('month', CAST($as_of AS DATE)) - CAST($within_months AS INTEGER) * INTERVAL '1 month' AS DATE)
  AND (CAST($product AS VARCHAR) IS NULL OR t.product_id = $product)
GROUP BY 1
ORDER BY month
