-- metric: Days from lead to opportunity, median
-- reference: 4 [S6]
-- low: 22
-- typical: 30–40
-- high: 48
-- unit: days
-- note: Of converted leads.
SELECT median(conversion_date - created_date)
FROM marketing_data.leads
