-- title: Renewals by whether their reminders were read
-- question: Do reminders of a coming renewal help: are renewals won more often, or decided earlier, when the reminders were read?
-- asked: Do renewal reminders work?
-- asked: If customers read our renewal reminders, do they renew more often or sooner?
-- asked: Does reminding people of their renewal change the outcome or the timing?
-- use-case: Renewal reminder effectiveness
-- says: By reminders read, the share of renewals won {ranges renewed_percent by reminders}; over all it is {all renewed_percent}.
-- read: Renewals decided, all contracts of a customer with one end being one case. Expected is the share that the risk noted on the renewals would let one expect; effect is the difference in points, and below ten or twenty cases it is chance. Customers who left before the first reminder was due stand in the line without reminder: they say nothing about reminders.
-- chart: column x=reminders y=renewed_percent,expected_percent
-- rate: renewed_percent of renewals_decided
-- mean: effect_points of renewals_decided
-- difficulty: advanced
-- parameter: rep
-- parameter: region
-- parameter: segment
-- uses: renewal_states
WITH cases AS (
  SELECT r.customer_id, r.current_expiration_date AS ends, min(r.renewal_status) AS status, max(CASE r.churn_risk WHEN 'High' THEN 3 WHEN 'Medium' THEN 2 ELSE 1 END) AS churn_risk, min(r.renewal_date) AS decided, sum(k.annual_value) AS arr
  FROM renewal_states AS r
  JOIN sales_data.contracts AS k ON k.contract_id = r.contract_id
  JOIN sales_data.customers AS c ON c.customer_id = r.customer_id
  WHERE r.is_settled
    AND (CAST($rep AS VARCHAR) IS NULL OR r.owner = $rep)
    AND (CAST($region AS VARCHAR) IS NULL OR c.region = $region)
    AND (CAST($segment AS VARCHAR) IS NULL OR c.company_size = $segment)
  GROUP BY r.customer_id, r.current_expiration_date
),
reminders AS (
  SELECT r.customer_id, r.current_expiration_date AS ends, count(*) AS sent, count(n.read_date) AS seen, min(n.sent_date) AS first_sent
  FROM operational_data.notifications AS n
  JOIN renewal_states AS r ON r.renewal_id = n.related_entity_id
  WHERE n.related_entity_type = 'Renewal' AND n.status <> 'Failed'
  GROUP BY r.customer_id, r.current_expiration_date
),
won AS (
  SELECT d.customer_id, d.ends, max(o.close_date) AS signed, max(k.annual_value) AS arr_after
  FROM cases AS d
  JOIN sales_data.contracts AS k ON k.customer_id = d.customer_id AND k.contract_type = 'Renewal' AND k.start_date = d.ends + 1
  JOIN sales_data.opportunities AS o ON o.opportunity_id = k.opportunity_id
  GROUP BY d.customer_id, d.ends
),
rates AS (
  SELECT d.churn_risk, CAST(1.0 * count(*) FILTER (WHERE d.status = 'Won') / count(*) AS DECIMAL(18,6)) AS rate
  FROM cases AS d
  GROUP BY d.churn_risk
),
sorted AS (
  SELECT d.*, x.rate, m.sent, m.seen, w.signed, w.arr_after,
    CASE WHEN coalesce(m.sent, 0) = 0 THEN 1 WHEN m.seen = 0 THEN 2 WHEN m.seen = 1 THEN 3 ELSE 4 END AS reading
  FROM cases AS d
  JOIN rates AS x ON x.churn_risk = d.churn_risk
  LEFT JOIN reminders AS m ON m.customer_id = d.customer_id AND m.ends = d.ends
  LEFT JOIN won AS w ON w.customer_id = d.customer_id AND w.ends = d.ends
)
SELECT
  CASE s.reading WHEN 1 THEN '1 no reminder' WHEN 2 THEN '2 none read' WHEN 3 THEN '3 one read' ELSE '4 two or more read' END AS reminders,
  count(*) AS renewals_decided,
  count(*) FILTER (WHERE s.status = 'Won') AS won,
  round(CAST(100.0 * count(*) FILTER (WHERE s.status = 'Won') / count(*) AS DECIMAL(18, 6)), 1) AS renewed_percent,
  round(CAST(100.0 * sum(s.rate) / count(*) AS DECIMAL(18, 6)), 1) AS expected_percent,
  round(CAST(100.0 * (count(*) FILTER (WHERE s.status = 'Won') - sum(s.rate)) / count(*) AS DECIMAL(18, 6)), 1) AS effect_points,
  round(CAST(1.0 * sum(s.ends - s.signed) FILTER (WHERE s.status = 'Won') / nullif(count(s.signed) FILTER (WHERE s.status = 'Won'), 0) AS DECIMAL(18, 6)), 0) AS signed_days_before_end,
  sum(s.arr) AS arr_up_for_renewal,
  round(CAST(100.0 * sum(s.arr_after) FILTER (WHERE s.status = 'Won') / nullif(sum(s.arr) FILTER (WHERE s.status = 'Won'), 0) AS DECIMAL(18, 6)), 1) AS arr_kept_when_won_percent,
  round(CAST(1.0 * sum(s.sent) / nullif(count(s.sent), 0) AS DECIMAL(18, 6)), 1) AS mean_reminders_sent
FROM sorted AS s
GROUP BY s.reading
ORDER BY s.reading
