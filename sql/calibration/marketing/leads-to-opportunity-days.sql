-- metric: Days from lead to opportunity, mean
-- reference: 1.C #61 [S6]
-- low: 63
-- typical: 84
-- high: 105
-- unit: days
-- note: Of converted leads; the band is the typical value ± 25 %.
-- unmet: Leads that wait for long lapse before they are qualified, and lost accounts come back within months, their next lead after the opening of the deal before.
SELECT avg(conversion_date - created_date)
FROM marketing_data.leads
