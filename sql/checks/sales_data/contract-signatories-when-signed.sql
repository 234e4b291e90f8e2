-- title: A signed contract names both signatories, a draft none
-- tables: sales_data.contracts
-- Customer and vendor sign on the signed date.
SELECT contract_id, signed_date, signed_by_customer, signed_by_vendor
FROM sales_data.contracts
WHERE (signed_date IS NULL) <> (signed_by_customer IS NULL)
   OR (signed_date IS NULL) <> (signed_by_vendor IS NULL)
