-- metric: Contacts, status inactive
-- reference: 1.E #149 [S76]
-- low: 8
-- typical: 11
-- high: 14
-- unit: %
-- note: By count, of those new in the window. No range is published for it; the band is the typical value ± 25 %, less for the largest.
SELECT 100 * avg((status = 'Inactive')::INT)
FROM sales_data.customer_contacts
WHERE created_date >= getvariable('start')
