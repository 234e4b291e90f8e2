-- Every install with the last day on which a contract stands behind it, and what became of the renewal at its renewal date.
-- uses: signed_contracts
SELECT i.*, least(i.renewal_date - 1, s.last_end) AS last_day, r.renewal_status
FROM sales_data.customer_products AS i
LEFT JOIN (
  SELECT customer_id, max(end_date) AS last_end
  FROM signed_contracts
  WHERE start_date <= CAST($as_of AS DATE)
  GROUP BY customer_id
) AS s ON s.customer_id = i.customer_id
LEFT JOIN (
  SELECT customer_id, current_expiration_date, max(renewal_status) AS renewal_status
  FROM operational_data.renewals
  GROUP BY customer_id, current_expiration_date
) AS r ON r.customer_id = i.customer_id AND r.current_expiration_date = i.renewal_date - 1
