-- title: My book against those of my colleagues
-- question: How does my book stand against the others: is it getting healthier, how much of it is in danger, and what became of my renewals?
-- asked: How does my portfolio compare with those of other CSMs, in health, risk and renewals?
-- asked: Am I doing better or worse than the other success managers?
-- asked: Is my book improving, how much of it is at risk, and how did my renewals go next to colleagues?
-- says: Of all managers' ARR {first improving_percent where csm = 'all managers'} is with customers whose health improves and {first declining_percent where csm = 'all managers'} with those whose health declines; by manager who is here the ARR in danger {ranges arr_in_danger_percent by csm where still_here = 'yes'}. Of the ARR that came up for renewal in a year {first renewed_last_year_percent where csm = 'all managers'} was renewed.
-- read: One line per manager and one for all. Improving and declining are shares of the ARR that had a score 13 weeks ago too, whose health moved by more than three points since; the balance is their difference. Renewed covers the ARR of renewals whose contract ended in the last twelve months, decided earlier or not, with whoever looked after the customer last; a loss that is decided before its contract ends is not in it yet. Managers of fewer than three customers have no line; books of those who have left, still_here no, wait for a new one. Overall satisfaction is that of all surveys of a year. Few customers make any rate jump.
-- chart: stacked x=csm y=improving_percent,steady_percent,declining_percent
-- mean: arr_in_danger_percent of customers
-- difficulty: advanced
-- parameter: csm
-- parameter: region
-- shows: arr = arr last
-- shows: customer_health = mean_health last
-- shows: customers = customers last
-- uses: managers, managers_here, held, health, health_before, survey_answers, renewal_states
WITH book AS (
  SELECT k.customer_id, c.customer_name, c.customer_tier, c.account_owner, m.csm, k.arr, k.next_end
  FROM held AS k
  JOIN sales_data.customers AS c ON c.customer_id = k.customer_id
  JOIN managers AS m ON m.customer_id = k.customer_id
  WHERE (CAST($region AS VARCHAR) IS NULL OR c.region = $region)
),
renewed AS (
  SELECT m.csm, sum(k.annual_value) AS due, sum(CASE WHEN r.renewal_status = 'Won' THEN k.annual_value ELSE 0 END) AS won
  FROM renewal_states AS r
  JOIN sales_data.contracts AS k ON k.contract_id = r.contract_id
  JOIN sales_data.customers AS c ON c.customer_id = r.customer_id
  JOIN managers AS m ON m.customer_id = r.customer_id
  WHERE r.is_settled AND r.current_expiration_date > CAST($as_of AS DATE) - 365 AND r.current_expiration_date <= CAST($as_of AS DATE)
    AND (CAST($region AS VARCHAR) IS NULL OR c.region = $region)
  GROUP BY m.csm
),
answers AS (
  SELECT s.customer_id, count(*) AS answers, sum(s.satisfaction_score) AS score
  FROM survey_answers AS s
  WHERE s.response_date > CAST($as_of AS DATE) - 365
  GROUP BY s.customer_id
),
facts AS (
  SELECT b.csm, b.customer_id, b.arr, h.overall_score, h.churn_probability, h.at_risk, h.overall_score - p.overall_score AS change, a.answers, a.score
  FROM book AS b
  LEFT JOIN health AS h ON h.customer_id = b.customer_id
  LEFT JOIN health_before AS p ON p.customer_id = b.customer_id
  LEFT JOIN answers AS a ON a.customer_id = b.customer_id
),
doubled AS (
  SELECT 0 AS place, f.csm AS who, f.* FROM facts AS f
  UNION ALL
  SELECT 1, 'all managers', f.* FROM facts AS f
),
summed AS (
  SELECT d.place, d.who, count(*) AS customers, sum(d.arr) AS arr,
    round(CAST(1.0 * sum(d.overall_score) / nullif(count(d.overall_score), 0) AS DECIMAL(18, 6)), 1) AS health,
    round(CAST(1.0 * sum(d.change) / nullif(count(d.change), 0) AS DECIMAL(18, 6)), 1) AS change,
    sum(CASE WHEN d.change > 3 THEN d.arr ELSE 0 END) AS improving,
    sum(CASE WHEN d.change BETWEEN -3 AND 3 THEN d.arr ELSE 0 END) AS steady,
    sum(CASE WHEN d.change < -3 THEN d.arr ELSE 0 END) AS declining,
    sum(CASE WHEN d.change IS NOT NULL THEN d.arr ELSE 0 END) AS moved,
    sum(CASE WHEN d.at_risk THEN d.arr ELSE 0 END) AS in_danger,
    round(CAST(sum(d.arr * d.churn_probability) / 100.0 AS DECIMAL(18, 6)), 0) AS expected_loss,
    round(CAST(1.0 * sum(d.score) / nullif(sum(d.answers), 0) AS DECIMAL(18, 6)), 2) AS satisfaction
  FROM doubled AS d
  GROUP BY d.place, d.who
),
totals AS (
  SELECT r.csm AS who, r.due, r.won FROM renewed AS r
  UNION ALL
  SELECT 'all managers', sum(r.due), sum(r.won) FROM renewed AS r
)
SELECT
  s.who AS csm,
  CASE WHEN s.place = 1 THEN 'all' WHEN w.csm IS NULL THEN 'no' ELSE 'yes' END AS still_here,
  s.customers,
  s.arr,
  s.health AS mean_health,
  s.change AS mean_change_in_13_weeks,
  round(CAST(100.0 * s.improving / nullif(s.moved, 0) AS DECIMAL(18, 6)), 1) AS improving_percent,
  round(CAST(100.0 * s.steady / nullif(s.moved, 0) AS DECIMAL(18, 6)), 1) AS steady_percent,
  round(CAST(100.0 * s.declining / nullif(s.moved, 0) AS DECIMAL(18, 6)), 1) AS declining_percent,
  round(CAST(100.0 * (s.improving - s.declining) / nullif(s.moved, 0) AS DECIMAL(18, 6)), 1) AS balance_points,
  round(CAST(100.0 * s.in_danger / nullif(s.arr, 0) AS DECIMAL(18, 6)), 1) AS arr_in_danger_percent,
  round(CAST(100.0 * s.expected_loss / nullif(s.arr, 0) AS DECIMAL(18, 6)), 1) AS expected_loss_percent,
  round(CAST(100.0 * t.won / nullif(t.due, 0) AS DECIMAL(18, 6)), 1) AS renewed_last_year_percent,
  s.satisfaction AS overall_satisfaction
FROM summed AS s
LEFT JOIN totals AS t ON t.who = s.who
LEFT JOIN managers_here AS w ON w.csm = s.who
WHERE s.customers >= 3
  AND (CAST($csm AS VARCHAR) IS NULL OR s.who = $csm OR s.place = 1)
ORDER BY s.place, balance_points DESC NULLS LAST, s.who
