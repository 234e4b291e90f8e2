-- metric: Gross revenue retention
-- definition: What is left of the ARR of a year ago, in per cent, no customer counting for more than it paid then.
-- synonyms: GRR, gross dollar retention
-- unit: percent
-- kind: rate
-- good: up
-- measured: day
-- by: region, country, segment, industry, tier, owner, customer, account
-- source: SaaS Metrics Standards Board
-- uses: arr_after_a_year
SELECT y.customer_id, least(y.arr_now, y.arr_before) AS numerator, y.arr_before AS denominator
FROM arr_after_a_year AS y
