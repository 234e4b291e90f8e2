-- metric: Bookings of the top fifth of reps
-- reference: 1.A #16 [S13]
-- low: 45
-- typical: 55–65
-- high: 81
-- unit: %
-- note: Value won in the last 12 months by all who won anything in them; the top fifth is rounded up.
WITH bookings AS (
  SELECT sum(deal_value) AS booked
  FROM sales_data.closed_deals
  WHERE status = 'Won' AND close_date > getvariable('as_of') - INTERVAL 12 MONTH
  GROUP BY sales_rep
),
ranked AS (
  SELECT booked, row_number() OVER (ORDER BY booked DESC) AS place, count(*) OVER () AS reps
  FROM bookings
)
SELECT 100 * sum(booked) FILTER (place <= ceil(reps / 5)) / sum(booked)
FROM ranked
