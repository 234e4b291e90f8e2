-- title: Budget variance is what was budgeted less what was spent
-- tables: marketing_data.marketing_budget
-- Negative when overspent.
-- corruption: UPDATE marketing_data.marketing_budget SET budgeted_amount = budgeted_amount + 0.01 WHERE true
SELECT budget_id, budgeted_amount, actual_spend, variance_amount
FROM marketing_data.marketing_budget
WHERE variance_amount <> budgeted_amount - actual_spend
