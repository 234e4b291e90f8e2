-- Renewals of whole contracts that were won or lost.
-- means: renewal_states: serves causes, which know no day as a parameter
SELECT r.customer_id, r.renewal_status = 'Lost' AS lost, r.current_expiration_date AS last_day
FROM operational_data.renewals AS r
JOIN sales_data.contracts AS k USING (contract_id)
WHERE r.renewal_status IN ('Won', 'Lost') AND k.contract_type IN ('Master Agreement', 'Renewal')
