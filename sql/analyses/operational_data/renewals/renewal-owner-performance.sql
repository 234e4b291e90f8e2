-- title: How well each owner renews
-- question: Who renews more than the risk of the contracts would let one expect, at what price, and whose open renewals go untended?
-- asked: Which renewal owners do better than the risk of their contracts suggests, and who neglects theirs?
-- asked: Who is good at renewals, at what price, and whose open ones lie untouched?
-- asked: How do renewal managers compare, allowing for how risky their book is?
-- use-case: Renewal owner performance
-- says: Against the risk of their renewals, the part renewed more or less {ranges effect_points by owner}; over all {all renewed_percent} were renewed. {sum without_contact 'renewal'} due within 120 days {has/have} had no contact for 60[, {most of} them of {largest without_contact by owner}][; {sum open_renewals where state = 'left' and open_renewals > 0} open ones belong to owners who have left].
-- read: One case per customer and end of contracts. Expected is what the risk noted on the same renewals yields on average over all owners; effect, in points, is the owner's own part, and below ten cases mostly luck. Owners with open renewals without contact are listed whatever they decided. Price change compares the renewed ARR with the one that ended, won cases only. Without contact counts open renewals of the next 120 days whose last contact is 60 days ago or missing.
-- decides: without_contact
-- chart: bar x=owner y=effect_points
-- rate: renewed_percent of decided
-- mean: effect_points of decided sd effect_points_sd
-- difficulty: intermediate
-- parameter: rep
-- parameter: region
-- parameter: min_rows = 3
WITH cases AS (
  SELECT r.customer_id, r.current_expiration_date AS ends, min(r.renewal_status) AS status, min(r.owner) AS owner, max(CASE r.churn_risk WHEN 'High' THEN 3 WHEN 'Medium' THEN 2 ELSE 1 END) AS churn_risk,
    max(r.last_contact_date) AS last_contact, sum(k.annual_value) AS arr, min(r.probability_percent) AS probability
  FROM operational_data.renewals AS r
  JOIN sales_data.contracts AS k ON k.contract_id = r.contract_id
  JOIN sales_data.customers AS c ON c.customer_id = r.customer_id
  WHERE (CAST($region AS VARCHAR) IS NULL OR c.region = $region)
  GROUP BY r.customer_id, r.current_expiration_date
),
rates AS (
  SELECT d.churn_risk, CAST(1.0 * count(*) FILTER (WHERE d.status = 'Won') / count(*) AS DECIMAL(18,6)) AS rate
  FROM cases AS d
  WHERE d.status IN ('Won', 'Lost')
  GROUP BY d.churn_risk
),
after AS (
  SELECT k.customer_id, k.start_date, sum(k.annual_value) AS arr
  FROM sales_data.contracts AS k
  WHERE k.contract_type = 'Renewal'
  GROUP BY k.customer_id, k.start_date
),
joined AS (
  SELECT d.*, CASE WHEN d.status IN ('Won', 'Lost') THEN CASE WHEN d.status = 'Won' THEN 100 ELSE 0 END - 100 * x.rate END AS effect, x.rate, a.arr AS arr_after
  FROM cases AS d
  LEFT JOIN rates AS x ON x.churn_risk = d.churn_risk
  LEFT JOIN after AS a ON a.customer_id = d.customer_id AND a.start_date = d.ends + 1
)
SELECT
  j.owner,
  CASE WHEN t.active = 'No' THEN 'left' ELSE 'here' END AS state,
  count(*) FILTER (WHERE j.status IN ('Won', 'Lost')) AS decided,
  round(CAST(100.0 * count(*) FILTER (WHERE j.status = 'Won') / nullif(count(*) FILTER (WHERE j.status IN ('Won', 'Lost')), 0) AS DECIMAL(18, 6)), 1) AS renewed_percent,
  round(CAST(100.0 * sum(j.rate) FILTER (WHERE j.status IN ('Won', 'Lost')) / nullif(count(*) FILTER (WHERE j.status IN ('Won', 'Lost')), 0) AS DECIMAL(18, 6)), 1) AS expected_percent,
  round(CAST(100.0 * (count(*) FILTER (WHERE j.status = 'Won') - sum(j.rate) FILTER (WHERE j.status IN ('Won', 'Lost')))
    / nullif(count(*) FILTER (WHERE j.status IN ('Won', 'Lost')), 0) AS DECIMAL(18, 6)), 1) AS effect_points,
  round(CAST(100.0 * sum(j.arr) FILTER (WHERE j.status = 'Won') / nullif(sum(j.arr) FILTER (WHERE j.status IN ('Won', 'Lost')), 0) AS DECIMAL(18, 6)), 1) AS renewed_by_arr_percent,
  coalesce(sum(j.arr) FILTER (WHERE j.status = 'Lost'), 0) AS arr_lost,
  round(CAST(100.0 * (sum(j.arr_after) FILTER (WHERE j.status = 'Won') - sum(j.arr) FILTER (WHERE j.status = 'Won')) / nullif(sum(j.arr) FILTER (WHERE j.status = 'Won'), 0) AS DECIMAL(18, 6)), 1) AS price_change_percent,
  count(*) FILTER (WHERE j.status IN ('Pending', 'At Risk')) AS open_renewals,
  coalesce(sum(j.arr) FILTER (WHERE j.status IN ('Pending', 'At Risk') AND j.ends <= CAST($as_of AS DATE) + 180), 0) AS arr_due_in_180_days,
  count(*) FILTER (WHERE j.status = 'At Risk') AS at_risk,
  count(*) FILTER (WHERE j.status IN ('Pending', 'At Risk') AND j.ends <= CAST($as_of AS DATE) + 120
    AND (j.last_contact IS NULL OR j.last_contact < CAST($as_of AS DATE) - 60)) AS without_contact,
  round(CAST(stddev_samp(j.effect) AS DECIMAL(18, 6)), 3) AS effect_points_sd
FROM joined AS j
LEFT JOIN sales_data.territories AS t ON t.sales_rep = j.owner
GROUP BY j.owner, t.active
HAVING (count(*) FILTER (WHERE j.status IN ('Won', 'Lost')) >= CAST($min_rows AS INTEGER)
    OR count(*) FILTER (WHERE j.status IN ('Pending', 'At Risk') AND j.ends <= CAST($as_of AS DATE) + 120
      AND (j.last_contact IS NULL OR j.last_contact < CAST($as_of AS DATE) - 60)) > 0)
  AND (CAST($rep AS VARCHAR) IS NULL OR j.owner = $rep)
ORDER BY effect_points DESC NULLS LAST, j.owner
