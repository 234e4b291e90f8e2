-- The ARR that the customers of a year ago had then, and what they have today.
-- uses: signed_contracts
SELECT y.customer_id, y.arr_before, y.arr_now
FROM (
  SELECT s.customer_id,
    sum(CASE WHEN CAST(CAST($as_of AS DATE) - INTERVAL '1 year' AS DATE) BETWEEN s.start_date AND s.end_date THEN s.annual_value ELSE 0 END) AS arr_before,
    sum(CASE WHEN CAST($as_of AS DATE) BETWEEN s.start_date AND s.end_date THEN s.annual_value ELSE 0 END) AS arr_now
  FROM signed_contracts AS s
  GROUP BY s.customer_id
) AS y
WHERE y.arr_before > 0
