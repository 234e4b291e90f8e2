-- metric: Customer health
-- definition: The mean of the last health scores of today's customers, of 100, none older than two weeks.
-- synonyms: health score
-- unit: points
-- kind: mean
-- good: up
-- measured: day
-- by: region, country, segment, industry, tier, owner, customer, account
-- uses: health
SELECT h.customer_id, h.overall_score AS value
FROM health AS h
