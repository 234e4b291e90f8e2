-- metric: Marketing spending of revenue
-- reference: 1.C #68 [S39]
-- low: 5
-- typical: 7.7
-- high: 12
-- unit: %
-- note: Spending and recognised revenue of the last four quarters that are over: before them there is hardly any revenue.
WITH quarters AS (
  SELECT fiscal_quarter, sum(actual_spend) AS spent
  FROM marketing_data.marketing_budget
  WHERE make_date(fiscal_year, 3 * substr(fiscal_quarter, 2, 1)::INT, 1) + INTERVAL 1 MONTH <= getvariable('as_of') + INTERVAL 1 DAY
  GROUP BY fiscal_quarter, fiscal_year
  ORDER BY fiscal_year DESC, fiscal_quarter DESC
  LIMIT 4
)
SELECT 100 * (SELECT sum(spent) FROM quarters) / sum(r.recognition_amount)
FROM sales_data.revenue_recognition AS r
WHERE r.fiscal_quarter IN (SELECT fiscal_quarter FROM quarters) AND r.recognition_date <= getvariable('as_of')
