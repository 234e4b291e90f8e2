-- metric: Leads without a telephone number
-- reference: 1.C
-- low: 38
-- typical: 46–54
-- high: 62
-- unit: %
-- note: A field that most forms make optional; countries without numbers for fiction have none at all.
SELECT 100 * avg((phone IS NULL)::INT)
FROM marketing_data.leads
