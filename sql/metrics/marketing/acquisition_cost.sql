-- metric: Marketing cost of a new customer
-- definition: Marketing spend divided by the new customers of the same quarters; salaries are not in the books.
-- synonyms: CAC, customer acquisition cost
-- unit: usd
-- kind: rate
-- good: down
-- measured: period
-- uses: budget_quarters, arr_changes
SELECT b.last_day AS day, b.actual_spend AS numerator, 0 AS denominator
FROM budget_quarters AS b
UNION ALL
SELECT h.day, 0, 1
FROM arr_changes AS h
WHERE h.move = 'new' AND h.day <= (SELECT max(b.last_day) FROM budget_quarters AS b)
