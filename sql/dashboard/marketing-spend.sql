-- title: Marketing spend
-- meaning: What was spent in the quarter, against its budget.
-- unit: currency
-- kind: flow
-- good: within
-- target: the budget
-- also: marketing budget, spend against plan
-- place: 25
-- for: cmo
-- answer: marketing_budget/budget-vs-actual-analysis
-- uses: ended_quarters
SELECT e.quarter AS period, sum(b.actual_spend) AS value, sum(b.budgeted_amount) AS target
FROM ended_quarters AS e
JOIN marketing_data.marketing_budget AS b
  ON concat('Q', substr(b.fiscal_quarter, 2, 1), ' ', b.fiscal_year) = e.quarter
GROUP BY e.quarter, e.last_day
ORDER BY e.last_day
