-- title: Who signs for the vendor may sign for so much
-- tables: sales_data.contracts
-- From 100,000 the head of sales of the region or an officer of the company signs, from 400,000 an officer. Signature limits are policy.
-- corruption: UPDATE sales_data.contracts SET signed_by_vendor = 'Jo Doe, Regional Sales Manager' WHERE contract_value >= 100000 AND signed_by_vendor IS NOT NULL
SELECT contract_id, contract_value, signed_by_vendor
FROM sales_data.contracts
WHERE contract_value >= 100000 AND NOT regexp_matches(signed_by_vendor, ', (VP Sales |Chief (Financial|Executive) Officer)')
   OR contract_value >= 400000 AND NOT regexp_matches(signed_by_vendor, ', Chief (Financial|Executive) Officer')
