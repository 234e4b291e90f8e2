-- metric: Revenue churn
-- definition: The ARR of a year ago that customers who left took with them, in per cent of all of it.
-- synonyms: money churn rate, dollar churn
-- unit: percent
-- kind: rate
-- good: down
-- measured: day
-- by: region, country, segment, industry, tier, owner, customer, account
-- uses: arr_after_a_year
SELECT y.customer_id, CASE WHEN y.arr_now > 0 THEN 0 ELSE y.arr_before END AS numerator, y.arr_before AS denominator
FROM arr_after_a_year AS y
