-- title: Licences in use
-- meaning: Licences in use of those bought by customers, in the months in which all were measured.
-- unit: percent
-- kind: stock
-- good: up
-- also: license utilization, seats used
-- place: 15
-- for: board, csm, product-manager
-- answer: sales-rep/customers-ready-to-expand
-- uses: signed_contracts
SELECT m.period, m.value
FROM (
  SELECT strftime(date_trunc('month', l.usage_date), '%b %Y') AS period, min(l.usage_date) AS day,
    100.0 * sum(l.licenses_active) / sum(l.licenses_purchased) AS value
  FROM usage_data.license_usage AS l
  WHERE CAST(date_trunc('month', l.usage_date) AS DATE) + 21 <= CAST($as_of AS DATE)
    AND EXISTS (
      SELECT 1 FROM signed_contracts AS s
      WHERE s.customer_id = l.customer_id AND s.start_date <= l.usage_date AND s.end_date >= l.usage_date
    )
  GROUP BY 1
) AS m
ORDER BY m.day
