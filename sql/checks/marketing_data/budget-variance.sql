-- title: Budget variance is what was budgeted less what was spent
-- tables: marketing_data.marketing_budget
-- Negative when overspent.
SELECT budget_id, budgeted_amount, actual_spend, variance_amount
FROM marketing_data.marketing_budget
WHERE variance_amount <> budgeted_amount - actual_spend
