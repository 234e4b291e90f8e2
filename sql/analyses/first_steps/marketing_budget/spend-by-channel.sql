-- title: Marketing spend by channel
-- question: How much did marketing plan and spend on each channel in the last four full quarters?
-- asked: Where did the marketing money go over the past year?
-- asked: What did we spend on digital, events, content, PR and partners?
-- asked: Plan and actual marketing cost per channel, last four quarters?
-- says: {sum spend} of {sum budgeted} {was/were} spent, {most of} it on {largest spend by channel}.
-- read: Quarters that were over by today, the last four. Spend below the plan is money saved, or work not done.
-- chart: column x=channel y=budgeted,spend
-- total: budgeted, spend
-- difficulty: easy
-- shows: marketing_spend = spend
-- uses: budget_quarters
SELECT
  b.channel,
  sum(b.budgeted_amount) AS budgeted,
  sum(b.actual_spend) AS spend
FROM budget_quarters AS b
WHERE b.last_day > CAST(date_trunc('quarter', CAST($as_of AS DATE) + 1) - INTERVAL '12 months' AS DATE)
GROUP BY b.channel
ORDER BY spend DESC, b.channel
