-- title: Region → late payment
-- reference: 1.B #46
-- sentence: Latin America pays later than the other regions: days late of an invoice, none counting as 0.
-- world: PaymentAssumptions.LateInLatinAmerica, PaymentAssumptions.LateInSouthernEurope, PaymentAssumptions.LateDaysInTheSouth
-- expect: rising
-- low: 2
-- high: 14
-- unit: days
SELECT CASE c.region WHEN 'Latin America' THEN 'Latin America' ELSE 'elsewhere' END,
  avg(greatest(0, least(120, coalesce(i.payment_date, getvariable('as_of')) - i.due_date))), count(*)
FROM operational_data.invoices AS i
JOIN sales_data.customers AS c USING (customer_id)
WHERE i.status <> 'Cancelled' AND i.due_date < getvariable('as_of')
GROUP BY 1
ORDER BY min(CASE c.region WHEN 'Latin America' THEN 2 ELSE 1 END)
