-- title: What will be negotiated is not said to renew by itself
-- tables: operational_data.renewals, sales_data.contracts
-- An open renewal of a contract worth 15,000 a year and more is talked over, whatever its clause; a note that nothing has to be done is wrong.
-- corruption: UPDATE operational_data.renewals SET notes = 'Auto-renews, no action.' WHERE renewal_status = 'Pending'
SELECT r.renewal_id, r.renewal_status, k.annual_value, r.notes
FROM operational_data.renewals AS r
JOIN sales_data.contracts AS k USING (contract_id)
WHERE r.renewal_status = 'Pending' AND k.annual_value >= 15000
  AND regexp_matches(r.notes, '(no action|Nothing to do|Renews by itself|Runs on by its clause|Auto-renewal is on|Too small|^Auto-renewal(\.|, contract))')
