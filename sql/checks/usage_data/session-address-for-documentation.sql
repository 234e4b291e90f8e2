-- title: Sessions come from addresses that belong to nobody
-- tables: usage_data.user_sessions
-- The ranges reserved for documentation (RFC 5737, RFC 3849).
-- corruption: UPDATE usage_data.user_sessions SET ip_address = ip_address || 'x' WHERE true
SELECT session_id, ip_address
FROM usage_data.user_sessions
WHERE NOT regexp_full_match(ip_address, '(192\.0\.2|198\.51\.100|203\.0\.113)\.[0-9]{1,3}|2001:db8:[0-9a-f:]+')
