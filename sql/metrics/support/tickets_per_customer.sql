-- metric: Tickets per customer
-- definition: Tickets opened in the last 365 days divided by the customers of the day.
-- synonyms: contact rate
-- unit: ratio
-- kind: rate
-- good: down
-- measured: day
-- by: region, country, segment, industry, tier, owner, customer, account
-- uses: arr
SELECT a.customer_id, coalesce(t.tickets, 0) AS numerator, 1 AS denominator
FROM arr AS a
LEFT JOIN (
  SELECT s.customer_id, count(*) AS tickets
  FROM support_data.support_tickets AS s
  WHERE s.created_date BETWEEN CAST($as_of AS DATE) - 364 AND CAST($as_of AS DATE)
  GROUP BY s.customer_id
) AS t ON t.customer_id = a.customer_id
