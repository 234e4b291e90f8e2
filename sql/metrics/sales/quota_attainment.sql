-- metric: Quota attainment
-- definition: Won deals of the whole term in per cent of the regional targets of the same quarters; a quarter that is not over yet is left out.
-- synonyms: target attainment, attainment
-- unit: percent
-- kind: rate
-- good: up
-- measured: period
-- bears: region
-- uses: won_deals, regional_targets
SELECT w.close_date AS day, w.region, w.deal_value AS numerator, 0 AS denominator
FROM won_deals AS w
WHERE w.close_date <= (SELECT max(t.last_day) FROM regional_targets AS t WHERE t.last_day <= CAST($as_of AS DATE))
UNION ALL
SELECT t.last_day, t.region, 0, t.target_amount
FROM regional_targets AS t
WHERE t.last_day <= CAST($as_of AS DATE)
