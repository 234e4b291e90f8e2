-- title: Onboarding → tickets
-- reference: R42
-- sentence: An install brings more tickets in its first two months than from the seventh on: tickets an install and year.
-- world: TicketAssumptions.OnboardingAdds
-- expect: falling
-- low: -8
-- high: -0.7
-- unit: tickets
WITH lives AS (
  SELECT i.customer_id, i.product_id, i.install_date, least(getvariable('as_of'), coalesce(min(r.current_expiration_date), getvariable('as_of'))) AS until
  FROM sales_data.customer_products AS i
  LEFT JOIN operational_data.renewals AS r ON r.customer_id = i.customer_id AND r.renewal_status = 'Lost'
  GROUP BY ALL
), spans AS (
  SELECT customer_id, product_id, 'first two months' AS span, greatest(install_date, getvariable('start')) AS from_date, least(until, install_date + 60) AS to_date
  FROM lives
  UNION ALL
  SELECT customer_id, product_id, 'from the seventh month', greatest(install_date + 180, getvariable('start')), until FROM lives
), asked AS (
  SELECT s.span, s.to_date - s.from_date + 1 AS days,
    (SELECT count(*) FROM support_data.support_tickets AS t
      WHERE t.customer_id = s.customer_id AND t.product_id = s.product_id AND t.created_date BETWEEN s.from_date AND s.to_date) AS tickets
  FROM spans AS s
  WHERE s.to_date > s.from_date
)
SELECT span, 365 * sum(tickets) / sum(days), count(*)
FROM asked
GROUP BY span
ORDER BY span
