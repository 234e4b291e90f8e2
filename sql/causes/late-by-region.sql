-- title: Region → late payment
-- reference: 1.B #46
-- sentence: Latin America pays later than the other regions: mean over customers of the days late of their invoices, none counting as 0 and no invoice for more than 60. Some thirty customers are few: the sampling error of a company is 2 days.
-- world: PaymentAssumptions.LateInLatinAmerica, PaymentAssumptions.LateInSouthernEurope, PaymentAssumptions.LateDaysInTheSouth
-- expect: rising
-- low: 1
-- high: 14
-- unit: days
WITH payers AS (
  SELECT c.region = 'Latin America' AS is_latin, avg(greatest(0, least(60, coalesce(i.payment_date, getvariable('as_of')) - i.due_date))) AS days_late
  FROM operational_data.invoices AS i
  JOIN sales_data.customers AS c USING (customer_id)
  WHERE i.status <> 'Cancelled' AND i.due_date < getvariable('as_of')
  GROUP BY c.customer_id, c.region
)
SELECT CASE WHEN is_latin THEN 'Latin America' ELSE 'elsewhere' END, avg(days_late), count(*)
FROM payers
GROUP BY is_latin
ORDER BY is_latin
