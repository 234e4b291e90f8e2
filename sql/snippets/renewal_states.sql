-- Every renewal, and whether it is due, still to be decided before the contract ends, or settled, won or lost.
-- raw: is_due = operational_data.renewals WHERE renewal_status IN ('Pending', 'At Risk')
-- raw: is_settled = operational_data.renewals WHERE renewal_status IN ('Won', 'Lost')
SELECT r.*,
  r.renewal_status IN ('Pending', 'At Risk') AND r.current_expiration_date >= CAST($as_of AS DATE) AS is_due,
  r.renewal_status IN ('Won', 'Lost') AS is_settled
FROM operational_data.renewals AS r
