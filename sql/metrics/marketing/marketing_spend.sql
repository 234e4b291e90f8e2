-- metric: Marketing spend
-- definition: What marketing spent, on the last day of the quarter of the budget line.
-- synonyms: marketing cost, spend
-- unit: usd
-- kind: flow
-- good: either
-- measured: period
-- bears: budget_channel
-- uses: budget_quarters
SELECT b.last_day AS day, b.channel AS budget_channel, b.actual_spend AS value
FROM budget_quarters AS b
