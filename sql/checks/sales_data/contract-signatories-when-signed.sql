-- title: A signed contract names both signatories, a draft none
-- tables: sales_data.contracts
-- Customer and vendor sign on the signed date.
-- corruption: UPDATE sales_data.contracts SET signed_by_customer = NULL WHERE signed_by_customer IS NOT NULL
SELECT contract_id, signed_date, signed_by_customer, signed_by_vendor
FROM sales_data.contracts
WHERE (signed_date IS NULL) <> (signed_by_customer IS NULL)
   OR (signed_date IS NULL) <> (signed_by_vendor IS NULL)
