-- title: A signed contract names both signatories, a draft none
-- tables: sales_data.contracts
-- Customer and vendor sign on the signed date; neither does where a renewal runs on by the clause of the contract before.
-- corruption: UPDATE sales_data.contracts SET signed_by_customer = NULL WHERE signed_by_customer IS NOT NULL
SELECT contract_id, contract_type, signed_date, signed_by_customer, signed_by_vendor
FROM sales_data.contracts
WHERE (signed_by_customer IS NULL) <> (signed_by_vendor IS NULL)
   OR signed_date IS NULL AND signed_by_customer IS NOT NULL
   OR signed_date IS NOT NULL AND signed_by_customer IS NULL AND (contract_type <> 'Renewal' OR auto_renew <> 'Yes')
