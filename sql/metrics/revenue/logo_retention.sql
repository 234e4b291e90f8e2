-- metric: Logo retention
-- definition: The customers of a year ago that still are customers, in per cent of all of them.
-- synonyms: customer retention
-- unit: percent
-- kind: rate
-- good: up
-- measured: day
-- by: region, country, segment, industry, tier, owner, customer, account
-- uses: arr_after_a_year
SELECT y.customer_id, CASE WHEN y.arr_now > 0 THEN 1 ELSE 0 END AS numerator, 1 AS denominator
FROM arr_after_a_year AS y
