-- title: A renewal is decided by the as-of, or its contract still runs
-- tables: operational_data.renewals
-- Won and Lost have a past date; Pending and At Risk an expiration that is still ahead.
SELECT renewal_id, renewal_status, renewal_date, current_expiration_date
FROM operational_data.renewals
WHERE CASE
  WHEN renewal_status IN ('Won', 'Lost') THEN renewal_date > getvariable('as_of')
  ELSE current_expiration_date < getvariable('as_of')
END
