-- The renewals that are still to be decided, with the contract that they would renew; what is won or lost is settled, not due.
-- uses: renewal_states
SELECT r.*, k.contract_type, k.annual_value, k.auto_renew, k.renewal_notice_days
FROM renewal_states AS r
JOIN sales_data.contracts AS k ON k.contract_id = r.contract_id
WHERE r.is_due
