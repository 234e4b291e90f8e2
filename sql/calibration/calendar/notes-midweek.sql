-- metric: Notes from Tuesday to Thursday
-- reference: 3.3
-- low: 61
-- typical: 68
-- high: 74
-- unit: %
-- note: Customer success activities and notes.
SELECT 100 * avg((isodow(note_date) IN (2, 3, 4))::INT), count(*) FROM sales_data.customer_notes
