-- metric: Notices read
-- definition: Notices that were read in per cent of those sent, by the day of sending.
-- synonyms: notification read rate
-- unit: percent
-- kind: rate
-- good: up
-- measured: period
-- matures: 14 days
-- by: region, country, segment, industry, tier, owner, customer, account
SELECT n.sent_date AS day, n.customer_id, CASE WHEN n.read_date IS NULL THEN 0 ELSE 1 END AS numerator, 1 AS denominator
FROM operational_data.notifications AS n
WHERE n.sent_date <= CAST($as_of AS DATE)
