-- metric: Contacts, status bounced
-- reference: 1.E #149 [S76]
-- low: 2.5
-- typical: 4
-- high: 5.5
-- unit: %
-- note: By count, of those new in the window. No range is published for it; the band is the typical value ± 25 %, less for the largest.
SELECT 100 * avg((status = 'Bounced')::INT)
FROM sales_data.customer_contacts
WHERE created_date >= getvariable('start')
