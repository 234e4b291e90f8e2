-- title: A renewal is decided by the as-of, or its contract still runs
-- tables: operational_data.renewals
-- A lost one has a past date, a won one renews when the contract expires at the latest; Pending and At Risk have
-- an expiration that is still ahead.
-- corruption: UPDATE operational_data.renewals SET renewal_date = renewal_date + 1 WHERE true
SELECT renewal_id, renewal_status, renewal_date, current_expiration_date
FROM operational_data.renewals
WHERE CASE renewal_status
  WHEN 'Lost' THEN renewal_date > getvariable('as_of')
  WHEN 'Won' THEN renewal_date > current_expiration_date + 1
  ELSE current_expiration_date < getvariable('as_of')
END
