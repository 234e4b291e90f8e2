-- metric: Cost per lead
-- definition: Spend divided by the leads of the same budget lines.
-- synonyms: CPL
-- unit: usd
-- kind: rate
-- good: down
-- measured: period
-- bears: budget_channel
-- uses: budget_quarters
SELECT b.last_day AS day, b.channel AS budget_channel, b.actual_spend AS numerator, b.leads_generated AS denominator
FROM budget_quarters AS b
