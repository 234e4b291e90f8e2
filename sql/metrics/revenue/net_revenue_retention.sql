-- metric: Net revenue retention
-- definition: Today's ARR of the customers of a year ago in per cent of what it was then: expansion counts, new customers do not.
-- synonyms: NRR, NDR, net dollar retention
-- unit: percent
-- kind: rate
-- good: up
-- measured: day
-- by: region, country, segment, industry, tier, owner, customer, account
-- source: SaaS Metrics Standards Board
-- uses: arr_after_a_year
SELECT y.customer_id, y.arr_now AS numerator, y.arr_before AS denominator
FROM arr_after_a_year AS y
