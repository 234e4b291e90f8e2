-- metric: Renewals at risk
-- definition: The amount of undecided renewals that are marked At Risk, over their new term.
-- synonyms: at-risk renewals
-- unit: usd
-- kind: stock
-- good: down
-- measured: today
-- by: region, country, segment, industry, tier, owner, customer, account
-- uses: due_renewals
SELECT d.customer_id, d.renewal_amount AS value
FROM due_renewals AS d
WHERE d.renewal_status = 'At Risk'
