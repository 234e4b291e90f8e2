-- metric: Payback of marketing spend
-- definition: Months of new ARR that pay back the marketing spend of the same quarters.
-- synonyms: CAC payback
-- unit: months
-- kind: rate
-- good: down
-- measured: period
-- uses: budget_quarters, arr_changes
SELECT b.last_day AS day, 12 * b.actual_spend AS numerator, 0 AS denominator
FROM budget_quarters AS b
UNION ALL
SELECT h.day, 0, h.after
FROM arr_changes AS h
WHERE h.move = 'new' AND h.day <= (SELECT max(b.last_day) FROM budget_quarters AS b)
