-- metric: Leads without an industry
-- reference: 1.C
-- low: 20
-- typical: 26–33
-- high: 40
-- unit: %
-- note: Partners name it, web forms seldom ask.
SELECT 100 * avg((industry IS NULL)::INT)
FROM marketing_data.leads
