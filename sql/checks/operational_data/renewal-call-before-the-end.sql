-- title: The next word about a renewal comes before the contract is over
-- tables: operational_data.renewals
-- Who calls on the day after the end calls too late.
-- corruption: UPDATE operational_data.renewals SET next_contact_date = current_expiration_date + 1 WHERE next_contact_date IS NOT NULL
SELECT renewal_id, current_expiration_date, next_contact_date
FROM operational_data.renewals
WHERE next_contact_date > current_expiration_date
