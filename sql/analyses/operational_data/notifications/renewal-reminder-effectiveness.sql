-- title: Renewals by whether their reminders were read
-- question: Do reminders of a coming renewal help: are renewals won more often, or decided earlier, when the reminders were read?
-- asked: Do renewal reminders work?
-- asked: If customers read our renewal reminders, do they renew more often or sooner?
-- asked: Does reminding people of their renewal change the outcome or the timing?
-- use-case: Renewal reminder effectiveness
-- says: Among renewals reminded 90 days ahead, the share won {ranges renewed_percent by first_reminder where first_reminder <> '3 none delivered'}; the time from signing to the end of those won {ranges signed_days_before_end by first_reminder where first_reminder <> '3 none delivered'}.
-- read: Renewals decided, all contracts of a customer with one end being one case. Everybody who is to be reminded gets the first reminder 90 days before the end, so what is compared is whether that one was read; later ones go only to those who have not decided by then, and would make readers look late. Expected is the share that the risk noted on the renewals would let one expect, going by all those reminded, so that readers do not look better for being safer customers; effect is the difference in points. None delivered are customers who left earlier, whose reminder failed, or whose day of reminding lies before the records: they say nothing about reminders. That readers renew more would not prove that reading made them.
-- chart: column x=first_reminder y=renewed_percent,expected_percent
-- rate: renewed_percent of renewals_decided
-- mean: effect_points of renewals_decided, signed_days_before_end of signed_days_before_end_n sd signed_days_before_end_sd
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
  SELECT r.customer_id, r.current_expiration_date AS ends, min(CASE WHEN n.read_date IS NULL THEN 2 ELSE 1 END) AS reading
  FROM operational_data.notifications AS n
  JOIN renewal_states AS r ON r.renewal_id = n.related_entity_id
  WHERE n.related_entity_type = 'Renewal' AND n.status <> 'Failed' AND r.current_expiration_date - n.sent_date >= 90
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
  JOIN reminders AS m ON m.customer_id = d.customer_id AND m.ends = d.ends
  GROUP BY d.churn_risk
),
sorted AS (
  SELECT d.*, CASE WHEN m.reading IS NOT NULL THEN x.rate END AS rate, w.signed, w.arr_after, coalesce(m.reading, 3) AS reading
  FROM cases AS d
  LEFT JOIN rates AS x ON x.churn_risk = d.churn_risk
  LEFT JOIN reminders AS m ON m.customer_id = d.customer_id AND m.ends = d.ends
  LEFT JOIN won AS w ON w.customer_id = d.customer_id AND w.ends = d.ends AND d.status = 'Won'
)
SELECT
  CASE s.reading WHEN 1 THEN '1 reminder read' WHEN 2 THEN '2 reminder not read' ELSE '3 none delivered' END AS first_reminder,
  count(*) AS renewals_decided,
  count(*) FILTER (WHERE s.status = 'Won') AS won,
  round(CAST(100.0 * count(*) FILTER (WHERE s.status = 'Won') / count(*) AS DECIMAL(18, 6)), 1) AS renewed_percent,
  round(CAST(100.0 * sum(s.rate) / count(*) AS DECIMAL(18, 6)), 1) AS expected_percent,
  round(CAST(100.0 * (count(*) FILTER (WHERE s.status = 'Won') - sum(s.rate)) / count(*) AS DECIMAL(18, 6)), 1) AS effect_points,
  round(CAST(1.0 * sum(s.ends - s.signed) / nullif(count(s.signed), 0) AS DECIMAL(18, 6)), 1) AS signed_days_before_end,
  sum(s.arr) AS arr_up_for_renewal,
  round(CAST(100.0 * sum(s.arr_after) / nullif(sum(s.arr) FILTER (WHERE s.status = 'Won'), 0) AS DECIMAL(18, 6)), 1) AS arr_kept_when_won_percent,
  round(CAST(stddev_samp(s.ends - s.signed) AS DECIMAL(18, 6)), 3) AS signed_days_before_end_sd,
  count(s.signed) AS signed_days_before_end_n
FROM sorted AS s
GROUP BY s.reading
ORDER BY s.reading
