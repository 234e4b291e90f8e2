-- metric: Days from lead to opportunity, mean
-- reference: 1.C #61 [S6]
-- low: 42
-- typical: 84
-- high: 105
-- unit: days
-- note: Of converted leads. A young vendor: leads of its first months cannot have waited long, and the schema document wants accounts that come back within months, whose next lead follows the deal before.
SELECT avg(conversion_date - created_date)
FROM marketing_data.leads
