-- Every install with the last day on which a contract stands behind it, what became of the renewal at its renewal date, whether that is still to
-- be decided, and whether the install is live today: installed, with a contract in force behind it.
-- uses: signed_contracts, renewal_states
-- raw: is_live = install_ends WHERE last_day >= CAST($as_of AS DATE)
SELECT i.*, least(i.renewal_date - 1, s.last_end) AS last_day, r.renewal_status, coalesce(r.dues > 0, false) AS renewal_due,
  i.install_date <= CAST($as_of AS DATE) AND coalesce(least(i.renewal_date - 1, s.last_end) >= CAST($as_of AS DATE), false) AS is_live
FROM sales_data.customer_products AS i
LEFT JOIN (
  SELECT customer_id, max(end_date) AS last_end
  FROM signed_contracts
  WHERE start_date <= CAST($as_of AS DATE)
  GROUP BY customer_id
) AS s ON s.customer_id = i.customer_id
LEFT JOIN (
  SELECT customer_id, current_expiration_date, max(renewal_status) AS renewal_status, sum(CASE WHEN is_due THEN 1 ELSE 0 END) AS dues
  FROM renewal_states
  GROUP BY customer_id, current_expiration_date
) AS r ON r.customer_id = i.customer_id AND r.current_expiration_date = i.renewal_date - 1
