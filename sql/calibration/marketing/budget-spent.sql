-- metric: Marketing spending of budget
-- reference: 1.C #70
-- low: 90
-- typical: 97
-- high: 106
-- unit: %
-- note: Quarters that are over.
SELECT 100 * sum(actual_spend) / sum(budgeted_amount)
FROM marketing_data.marketing_budget
WHERE make_date(fiscal_year, 3 * substr(fiscal_quarter, 2, 1)::INT, 1) + INTERVAL 1 MONTH <= getvariable('as_of') + INTERVAL 1 DAY
