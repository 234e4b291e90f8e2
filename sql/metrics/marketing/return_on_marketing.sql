-- metric: Return on marketing
-- definition: What the leads of budget lines have won to date for each dollar spent, once they have had a year.
-- synonyms: marketing ROI, ROMI
-- unit: ratio
-- kind: rate
-- good: up
-- measured: period
-- matures: 365 days
-- bears: budget_channel
-- uses: budget_quarters
SELECT b.last_day AS day, b.channel AS budget_channel, b.closed_won_value AS numerator, b.actual_spend AS denominator
FROM budget_quarters AS b
