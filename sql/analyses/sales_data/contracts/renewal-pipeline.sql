-- title: Contracts up for renewal, month by month
-- question: How much recurring revenue comes up for renewal in each of the coming months, how much of it is settled, and how much may we expect to keep?
-- asked: How much ARR is up for renewal month by month, what is done already and what will we retain?
-- asked: Renewal pipeline by month, with the settled part and the expected part?
-- asked: How much recurring revenue do we stand to keep of what expires in the next months?
-- use-case: Renewal pipeline
-- says: {sum arr_ending} of ARR ends: {sum settled} of it is renewed already, {sum lost} lost and {sum arr_due} due, of that {sum at_risk} at risk. By the chances of the renewals, {sum expected_to_keep} may be kept; the month with the largest part of the due is {largest arr_due by ends_in}.
-- read: Annual value of the contracts ending in the month; due is what is neither won nor lost yet. Settled is already renewed by a signed or drafted successor; expected to keep adds to it what is due, weighted with the renewal's probability. At risk is what is marked so or has a high churn risk, likely is what else is pending. Low health is value at customers with a health score under 60, in the notice column the customer can no longer leave an automatic renewal.
-- chart: stacked x=ends_in y=settled,likely,at_risk
-- unit: settled money, likely money, at_risk money, lost money, expected_to_keep money, low_health money, past_notice money
-- difficulty: intermediate
-- parameter: within_months = 12
-- parameter: region
-- parameter: rep
-- uses: health, signed_contracts, renewal_states
WITH due AS (
  SELECT
    k.contract_id, k.customer_id, k.annual_value, k.end_date, k.auto_renew, k.end_date - k.renewal_notice_days AS notice_deadline,
    r.renewal_status, r.is_due, r.churn_risk, coalesce(r.probability_percent, 0) AS probability, h.overall_score
  FROM signed_contracts AS k
  JOIN sales_data.customers AS c ON c.customer_id = k.customer_id
  LEFT JOIN renewal_states AS r ON r.contract_id = k.contract_id
  LEFT JOIN health AS h ON h.customer_id = k.customer_id
  WHERE k.end_date >= CAST($as_of AS DATE)
    AND k.end_date < CAST(date_trunc('month', CAST($as_of AS DATE)) + (CAST($within_months AS INTEGER) + 1) * INTERVAL '1 month' AS DATE)
    AND (CAST($region AS VARCHAR) IS NULL OR c.region = $region)
    AND (CAST($rep AS VARCHAR) IS NULL OR r.owner = $rep)
)
SELECT
  CAST(date_trunc('month', d.end_date) AS DATE) AS ends_in,
  count(DISTINCT d.customer_id) AS customers,
  sum(d.annual_value) AS arr_ending,
  coalesce(sum(d.annual_value) FILTER (WHERE d.is_due), 0) AS arr_due,
  coalesce(sum(d.annual_value) FILTER (WHERE d.renewal_status = 'Won'), 0) AS settled,
  coalesce(sum(d.annual_value) FILTER (WHERE d.renewal_status = 'Pending' AND d.churn_risk <> 'High'), 0) AS likely,
  coalesce(sum(d.annual_value) FILTER (WHERE d.renewal_status = 'At Risk' OR (d.renewal_status = 'Pending' AND d.churn_risk = 'High')), 0) AS at_risk,
  coalesce(sum(d.annual_value) FILTER (WHERE d.renewal_status = 'Lost'), 0) AS lost,
  round(CAST(sum(d.annual_value * d.probability / 100.0) AS DECIMAL(18, 6)), 0) AS expected_to_keep,
  round(CAST(100.0 * sum(d.annual_value * d.probability / 100.0) / nullif(sum(d.annual_value), 0) AS DECIMAL(18, 6)), 1) AS expected_percent,
  coalesce(sum(d.annual_value) FILTER (WHERE d.overall_score < 60), 0) AS low_health,
  coalesce(sum(d.annual_value) FILTER (WHERE d.auto_renew = 'Yes' AND d.notice_deadline < CAST($as_of AS DATE)), 0) AS past_notice,
  sum(coalesce(sum(d.annual_value) FILTER (WHERE d.is_due), 0)) OVER (ORDER BY CAST(date_trunc('month', d.end_date) AS DATE)) AS arr_due_cumulated
FROM due AS d
GROUP BY 1
ORDER BY ends_in
