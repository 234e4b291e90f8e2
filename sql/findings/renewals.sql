-- title: Renewals of ailing customers
-- place: 6
-- for: board, cfo, csm
-- answer: csm/renewals-ahead-and-what-to-do
WITH latest AS (
  SELECT customer_id, overall_score FROM operational_data.customer_health_score
  WHERE score_date = (SELECT max(score_date) FROM operational_data.customer_health_score)
),
due AS (
  SELECT r.customer_id, r.renewal_amount, l.overall_score < 52 AS ailing
  FROM operational_data.renewals AS r JOIN latest AS l USING (customer_id)
  WHERE r.renewal_status IN ('Pending', 'At Risk') AND r.current_expiration_date <= getvariable('as_of') + 180
),
past AS (
  SELECT r.renewal_status = 'Won' AS stayed,
    (SELECT h.overall_score FROM operational_data.customer_health_score AS h
     WHERE h.customer_id = r.customer_id AND h.score_date <= r.current_expiration_date - 90 ORDER BY h.score_date DESC LIMIT 1) < 52 AS ailing
  FROM operational_data.renewals AS r WHERE r.renewal_status IN ('Won', 'Lost')
)
SELECT format('{:,} renewals worth ${:,} fall due within 180 days at customers below health 52', count(*) FILTER (ailing), coalesce(sum(renewal_amount) FILTER (ailing), 0)::BIGINT) AS finding,
  (SELECT format('such customers renewed in {:.0f} % so far, the others in {:.0f} %', 100 * avg(stayed::INT) FILTER (ailing), 100 * avg(stayed::INT) FILTER (NOT ailing)) FROM past) AS comparison
FROM due
-- more
SELECT r.customer_id, c.customer_name, c.account_owner, r.current_expiration_date, r.renewal_amount::BIGINT AS amount, h.overall_score AS health, h.churn_probability, h.health_trend
FROM operational_data.renewals AS r
JOIN sales_data.customers AS c USING (customer_id)
JOIN operational_data.customer_health_score AS h USING (customer_id)
WHERE r.renewal_status IN ('Pending', 'At Risk') AND r.current_expiration_date <= getvariable('as_of') + 180 AND h.overall_score < 52
  AND h.score_date = (SELECT max(score_date) FROM operational_data.customer_health_score)
ORDER BY r.renewal_amount DESC, r.renewal_id
LIMIT 20
