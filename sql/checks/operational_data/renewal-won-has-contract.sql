-- title: A won renewal is followed by a renewal contract
-- tables: operational_data.renewals, sales_data.contracts
-- The new term starts the day after the old one expires. If it began before the window, it may be over and not be shown.
-- corruption: UPDATE operational_data.renewals SET current_expiration_date = current_expiration_date + 1 WHERE true
SELECT r.renewal_id, r.customer_id, r.current_expiration_date
FROM operational_data.renewals AS r
WHERE r.renewal_status = 'Won' AND r.current_expiration_date + 1 >= getvariable('start')
  AND NOT EXISTS (
    FROM sales_data.contracts AS k
    WHERE k.customer_id = r.customer_id AND k.contract_type = 'Renewal' AND k.start_date = r.current_expiration_date + 1
  )
