-- The ARR of each customer a year ago and today, of those who had any a year ago.
-- uses: signed_contracts
SELECT
  customer_id,
  coalesce(sum(annual_value) FILTER (getvariable('as_of') - INTERVAL 12 MONTH BETWEEN start_date AND end_date), 0) AS opening,
  coalesce(sum(annual_value) FILTER (getvariable('as_of') BETWEEN start_date AND end_date), 0) AS closing
FROM signed_contracts
GROUP BY customer_id
HAVING opening > 0
