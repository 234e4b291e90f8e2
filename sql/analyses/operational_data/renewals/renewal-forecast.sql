-- title: Renewals of the coming twelve months and what we may count on
-- question: How much comes up for renewal in each month, how much will probably stay, and how much is in danger?
-- asked: What is the renewal forecast by month?
-- asked: How much is up for renewal each month, and how much of that should we expect to keep or lose?
-- asked: What renewal money is coming, what is safe and what is shaky?
-- use-case: Renewal forecast
-- says: {sum arr_due} of ARR is due for renewal, {sum likely} of it likely to stay by the chances stated ({sum likely_by_history} by history); {sum in_danger} is in danger. The largest month is {largest arr_due by month}.
-- read: ARR of the contracts that end in the month; due is what is still to be decided. Already renewed is signed; likely is the ARR due times the probability stated, likely lost the rest; already lost has given notice. In danger is the ARR due that is marked At Risk or of high churn risk. By history replaces the stated probability with the rate at which renewals of that risk were won so far: if it lies lower, the forecast is rosy.
-- chart: stacked x=month y=already_renewed,likely,likely_lost,already_lost
-- unit: likely money, likely_lost money, likely_by_history money, in_danger money, already_renewed money, already_lost money, forecast_so_far money
-- difficulty: intermediate
-- parameter: rep
-- parameter: region
-- parameter: segment
-- parameter: within_months = 12
WITH cases AS (
  SELECT r.customer_id, r.current_expiration_date AS ends, r.renewal_status AS status, r.churn_risk, r.probability_percent, r.renewal_amount, k.annual_value AS arr, r.owner, r.next_contact_date, c.region, c.company_size
  FROM operational_data.renewals AS r
  JOIN sales_data.contracts AS k ON k.contract_id = r.contract_id
  JOIN sales_data.customers AS c ON c.customer_id = r.customer_id
),
history AS (
  SELECT k.churn_risk, CAST(sum(CASE WHEN k.status = 'Won' THEN 1.0 ELSE 0 END) / count(*) AS DECIMAL(18,6)) AS rate
  FROM cases AS k
  WHERE k.status IN ('Won', 'Lost')
  GROUP BY k.churn_risk
),
coming AS (
  SELECT k.*, coalesce(h.rate, CAST(k.probability_percent / 100.0 AS DECIMAL(18,6))) AS rate, CAST(date_trunc('month', k.ends) AS DATE) AS first_day
  FROM cases AS k
  LEFT JOIN history AS h ON h.churn_risk = k.churn_risk
  WHERE k.ends >= CAST($as_of AS DATE)
    AND k.ends < CAST(date_trunc('month', CAST($as_of AS DATE)) + (CAST($within_months AS INTEGER) + 1) * INTERVAL '1 month' AS DATE)
    AND (CAST($rep AS VARCHAR) IS NULL OR k.owner = $rep)
    AND (CAST($region AS VARCHAR) IS NULL OR k.region = $region)
    AND (CAST($segment AS VARCHAR) IS NULL OR k.company_size = $segment)
),
summed AS (
  SELECT k.first_day, count(DISTINCT k.customer_id) AS customers, count(*) AS contracts, sum(k.arr) AS arr,
    sum(CASE WHEN k.status = 'Won' THEN k.arr ELSE 0 END) AS won,
    sum(CASE WHEN k.status = 'Lost' THEN k.arr ELSE 0 END) AS lost,
    sum(CASE WHEN k.status IN ('Pending', 'At Risk') THEN k.arr ELSE 0 END) AS undecided,
    sum(CASE WHEN k.status IN ('Pending', 'At Risk') THEN k.arr * k.probability_percent / 100.0 ELSE 0 END) AS likely,
    sum(CASE WHEN k.status IN ('Pending', 'At Risk') THEN k.arr * k.rate ELSE 0 END) AS by_history,
    sum(CASE WHEN k.status = 'At Risk' OR (k.status = 'Pending' AND k.churn_risk = 'High') THEN k.arr ELSE 0 END) AS in_danger,
    sum(CASE WHEN k.status IN ('Pending', 'At Risk') THEN k.renewal_amount ELSE 0 END) AS term_value,
    count(DISTINCT CASE WHEN k.next_contact_date < CAST($as_of AS DATE) THEN k.customer_id END) AS contacts_overdue
  FROM coming AS k
  GROUP BY k.first_day
)
SELECT
  concat(CAST(EXTRACT(year FROM s.first_day) AS INTEGER), '-', lpad(CAST(CAST(EXTRACT(month FROM s.first_day) AS INTEGER) AS VARCHAR), 2, '0')) AS month,
  s.arr AS arr_ending,
  s.undecided AS arr_due,
  s.won AS already_renewed,
  round(CAST(s.likely AS DECIMAL(18,2)), 0) AS likely,
  round(CAST(s.undecided - s.likely AS DECIMAL(18,2)), 0) AS likely_lost,
  s.in_danger,
  s.lost AS already_lost,
  round(CAST(100.0 * (s.won + s.likely) / nullif(s.arr, 0) AS DECIMAL(18, 6)), 1) AS forecast_percent,
  round(CAST(100.0 * (s.won + s.by_history) / nullif(s.arr, 0) AS DECIMAL(18, 6)), 1) AS forecast_by_history_percent,
  round(CAST(s.by_history AS DECIMAL(18,2)), 0) AS likely_by_history,
  round(CAST(sum(s.won + s.likely) OVER (ORDER BY s.first_day) AS DECIMAL(18,2)), 0) AS forecast_so_far,
  s.term_value AS term_value_open,
  s.customers,
  s.contracts
FROM summed AS s
ORDER BY s.first_day
