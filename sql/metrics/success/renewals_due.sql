-- metric: Renewals due
-- definition: The amount of renewals still to be decided, over their new term.
-- synonyms: due renewals, renewal pipeline
-- unit: usd
-- kind: stock
-- good: either
-- measured: today
-- by: region, country, segment, industry, tier, owner, customer, account
-- uses: due_renewals
SELECT d.customer_id, d.renewal_amount AS value
FROM due_renewals AS d
