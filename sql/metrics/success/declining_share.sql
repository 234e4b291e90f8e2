-- metric: Customers in decline
-- definition: Customers whose health declines in per cent of those with a score.
-- unit: percent
-- kind: rate
-- good: down
-- measured: day
-- by: region, country, segment, industry, tier, owner, customer, account
-- uses: health
SELECT h.customer_id, CASE WHEN h.health_trend = 'Declining' THEN 1 ELSE 0 END AS numerator, 1 AS denominator
FROM health AS h
