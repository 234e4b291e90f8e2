-- title: Talk about a renewal begins after the contract was signed
-- tables: operational_data.renewals, sales_data.contracts
-- The last contact is not before the signature, the next not before the last.
-- corruption: UPDATE operational_data.renewals SET last_contact_date = last_contact_date - 3000 WHERE last_contact_date IS NOT NULL
SELECT r.renewal_id, k.signed_date, r.last_contact_date, r.next_contact_date
FROM operational_data.renewals AS r
JOIN sales_data.contracts AS k USING (contract_id)
WHERE r.last_contact_date < k.signed_date OR r.next_contact_date < r.last_contact_date
