-- title: A decided renewal has no next contact
-- tables: operational_data.renewals
-- There is nothing left to talk about.
-- corruption: UPDATE operational_data.renewals SET next_contact_date = (SELECT max(next_contact_date) FROM operational_data.renewals) WHERE next_contact_date IS NULL
SELECT renewal_id, renewal_status, next_contact_date
FROM operational_data.renewals
WHERE renewal_status IN ('Won', 'Lost') AND next_contact_date IS NOT NULL
