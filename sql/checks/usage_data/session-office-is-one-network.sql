-- title: An office is one network, and says nothing of whose it is
-- tables: usage_data.user_sessions
-- Sessions in the office come from one network of the customer's, which does not spell the number in its key.
-- corruption: UPDATE usage_data.user_sessions SET ip_address = '2001:db8:0:1::1' WHERE ip_address LIKE '2001:%'
WITH offices AS (
  SELECT customer_id, CAST(substr(customer_id, 6) AS BIGINT) AS number, split_part(ip_address, '::', 1) AS network
  FROM usage_data.user_sessions
  WHERE ip_address LIKE '2001:%'
)
SELECT customer_id, min(network) AS network, max(network) AS other
FROM offices
GROUP BY customer_id
HAVING count(DISTINCT network) > 1
  OR min(network) = min(format('2001:db8:{:x}:{:x}', number // 65536, number % 65536))
