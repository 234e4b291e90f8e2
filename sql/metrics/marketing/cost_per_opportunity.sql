-- metric: Cost per opportunity
-- definition: Spend divided by the opportunities of the same budget lines, once they have had half a year.
-- unit: usd
-- kind: rate
-- good: down
-- measured: period
-- matures: 180 days
-- bears: budget_channel
-- uses: budget_quarters
SELECT b.last_day AS day, b.channel AS budget_channel, b.actual_spend AS numerator, b.opportunities_generated AS denominator
FROM budget_quarters AS b
