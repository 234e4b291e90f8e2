-- What each customer holds today: its ARR, and the first day on which a contract ends that is not renewed yet.
-- uses: arr, signed_contracts
SELECT a.customer_id, a.arr, min(s.end_date) AS next_end
FROM arr AS a
LEFT JOIN (
  signed_contracts AS s
  LEFT JOIN operational_data.renewals AS n ON n.contract_id = s.contract_id AND n.renewal_status = 'Won'
) ON s.customer_id = a.customer_id AND s.end_date >= CAST($as_of AS DATE) AND n.contract_id IS NULL
GROUP BY a.customer_id, a.arr
