-- title: Nobody is called or met on a public holiday of the country
-- tables: sales_data.customer_notes, sales_data.customers
-- Words about deals, on holidays that nearly all offices of a country keep, and what is promised to come next.
-- corruption: UPDATE sales_data.customer_notes SET note_date = make_date(year(note_date), 9, 1) + (8 - isodow(make_date(year(note_date), 9, 1)))::INT % 7 WHERE note_type = 'Call'
WITH days AS (
  SELECT n.note_id, c.country, unnest([n.note_date, n.next_action_date]) AS day
  FROM sales_data.customer_notes AS n
  JOIN sales_data.customers AS c USING (customer_id)
  WHERE n.opportunity_id IS NOT NULL AND n.note_type IN ('Call', 'Meeting')
)
SELECT note_id, country, day
FROM days
WHERE (country IN ('United States', 'Canada') AND month(day) = 9 AND day(day) <= 7 AND isodow(day) = 1)
  OR (country = 'United States' AND month(day) = 5 AND day(day) >= 25 AND isodow(day) = 1)
  OR (country = 'Canada' AND (strftime(day, '%m-%d') = '07-01' OR (month(day) = 10 AND day(day) BETWEEN 8 AND 14 AND isodow(day) = 1)))
  OR (country = 'United Kingdom' AND month(day) IN (5, 8) AND day(day) >= 25 AND isodow(day) = 1)
  OR (country = 'Germany' AND strftime(day, '%m-%d') IN ('05-01', '10-03'))
  OR (country = 'France' AND strftime(day, '%m-%d') IN ('05-01', '05-08', '07-14', '11-01', '11-11'))
  OR (country = 'Hong Kong' AND strftime(day, '%m-%d') IN ('05-01', '07-01', '10-01'))
  OR (country = 'Singapore' AND strftime(day, '%m-%d') = '08-09')
  OR (country = 'Brazil' AND strftime(day, '%m-%d') IN ('09-07', '10-12', '11-02', '11-15'))
