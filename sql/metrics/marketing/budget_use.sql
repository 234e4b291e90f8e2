-- metric: Use of the marketing budget
-- definition: Spend in per cent of what was budgeted for the same quarters.
-- synonyms: budget consumption, spend against budget
-- unit: percent
-- kind: rate
-- good: either
-- measured: period
-- bears: budget_channel
-- uses: budget_quarters
SELECT b.last_day AS day, b.channel AS budget_channel, b.actual_spend AS numerator, b.budgeted_amount AS denominator
FROM budget_quarters AS b
