-- metric: Session length
-- definition: The median of minutes that sampled sessions lasted, by the day of their start.
-- synonyms: session duration
-- unit: minutes
-- kind: median
-- good: either
-- measured: period
-- by: region, country, segment, industry, tier, owner, customer, account, product, category, product_line
SELECT CAST(s.session_start AS DATE) AS day, s.customer_id, s.product_id, s.duration_minutes AS value
FROM usage_data.user_sessions AS s
WHERE s.session_end IS NOT NULL
