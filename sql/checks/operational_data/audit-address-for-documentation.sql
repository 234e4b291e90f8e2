-- title: Audit entries come from addresses that belong to nobody
-- tables: operational_data.audit_log
-- The ranges reserved for documentation (RFC 5737, RFC 3849).
-- corruption: UPDATE operational_data.audit_log SET ip_address = ip_address || 'x' WHERE true
SELECT audit_id, ip_address
FROM operational_data.audit_log
WHERE NOT regexp_full_match(ip_address, '(192\.0\.2|198\.51\.100|203\.0\.113)\.[0-9]{1,3}|2001:db8:[0-9a-f:]+')
