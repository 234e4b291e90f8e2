-- metric: Leads without a title
-- reference: 1.C
-- low: 11
-- typical: 14–20
-- high: 26
-- unit: %
-- note: A badge or a profile has one, a contact form often not.
SELECT 100 * avg((title IS NULL)::INT)
FROM marketing_data.leads
