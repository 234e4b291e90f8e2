-- The customers of a success manager, of all if none is asked for.
-- uses: managers, held
SELECT k.customer_id, c.customer_name, c.customer_tier, c.account_owner, m.csm, k.arr, k.next_end
FROM held AS k
JOIN sales_data.customers AS c ON c.customer_id = k.customer_id
JOIN managers AS m ON m.customer_id = k.customer_id
WHERE (CAST($csm AS VARCHAR) IS NULL OR m.csm = $csm)
  AND (CAST($region AS VARCHAR) IS NULL OR c.region = $region)
