-- metric: Days from lead to opportunity, mean
-- reference: 1.C #61 [S6]
-- low: 63
-- typical: 84
-- high: 105
-- unit: days
-- note: Of converted leads; the band is the typical value ± 25 %.
-- unmet: A young vendor: leads of its first months cannot have waited long, and lost accounts come back within months, their next lead after the opening of the deal before.
SELECT avg(conversion_date - created_date)
FROM marketing_data.leads
