-- The customers of a success manager, of all if none is asked for, with a word where the manager has left.
-- uses: managers, managers_here, held
SELECT k.customer_id, c.customer_name, c.customer_tier, c.account_owner,
  CASE WHEN w.csm IS NULL THEN concat(m.csm, ' (has left)') ELSE m.csm END AS csm, k.arr, k.next_end
FROM held AS k
JOIN sales_data.customers AS c ON c.customer_id = k.customer_id
JOIN managers AS m ON m.customer_id = k.customer_id
LEFT JOIN managers_here AS w ON w.csm = m.csm
WHERE (CAST($csm AS VARCHAR) IS NULL OR m.csm = $csm)
  AND (CAST($region AS VARCHAR) IS NULL OR c.region = $region)
