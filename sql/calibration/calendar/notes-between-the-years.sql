-- metric: Notes from Christmas to New Year
-- reference: 3.5
-- low: 0
-- typical: 0.4
-- high: 0.8
-- unit: %
-- note: Eight days of a year are 2.2 %.
SELECT 100 * avg(((month(note_date) = 12 AND day(note_date) >= 25) OR (month(note_date) = 1 AND day(note_date) = 1))::INT), count(*)
FROM sales_data.customer_notes
