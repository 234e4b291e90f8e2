-- metric: Logo churn
-- definition: The customers of a year ago that no longer are customers, in per cent of all of them.
-- synonyms: customer churn, churn rate
-- unit: percent
-- kind: rate
-- good: down
-- measured: day
-- by: region, country, segment, industry, tier, owner, customer, account
-- uses: arr_after_a_year
SELECT y.customer_id, CASE WHEN y.arr_now > 0 THEN 0 ELSE 1 END AS numerator, 1 AS denominator
FROM arr_after_a_year AS y
