-- title: Why renewals were lost and what could be seen before
-- question: Why do customers leave, what does each reason cost us, and did the warning signs show in time?
-- asked: What are the reasons for churn, what do they cost, and did we see it coming?
-- asked: Why do we lose customers, and were there early warnings?
-- asked: How much does each churn reason cost us, and were the red flags visible in time?
-- use-case: Churn reason analysis
-- says: {sum cases 'case' where reason <> 'renewed'} with {sum arr_lost} of ARR {was/were} lost, {most of} it for {largest arr_lost by reason}. Three months before, {all seen_at_high_risk_percent where reason <> 'renewed'} of them were seen at high risk, against {all seen_at_high_risk_percent where reason = 'renewed'} of those renewed.
-- read: All decisions on record; one case per customer and end of contracts, however many contracts end on that day. Signs are looked up 90 days before the decision: the share with high or critical risk, the health score, tickets of the half year before it and, of the bills of the year before it, those paid more than a week late or not at all. The last row, renewed, is for comparison: a sign far above it was a warning. Product fit can be worked on early; a business closure cannot.
-- chart: bar x=reason y=arr_lost
-- rate: seen_at_high_risk_percent of seen_at_high_risk_n, late_bills_percent of late_bills_n
-- difficulty: advanced
-- parameter: region
-- parameter: segment
-- parameter: industry
-- uses: begun, renewal_states, sent_invoices, health_scores
WITH cases AS (
  SELECT r.customer_id, r.current_expiration_date AS ends, min(r.renewal_date) AS decided, sum(k.annual_value) AS arr,
    CASE WHEN min(r.renewal_status) = 'Won' THEN 'renewed' ELSE coalesce(min(r.churn_reason), 'not stated') END AS reason
  FROM renewal_states AS r
  JOIN sales_data.contracts AS k ON k.contract_id = r.contract_id
  JOIN sales_data.customers AS c ON c.customer_id = r.customer_id
  WHERE r.is_settled
    AND (CAST($region AS VARCHAR) IS NULL OR c.region = $region)
    AND (CAST($segment AS VARCHAR) IS NULL OR c.company_size = $segment)
    AND (CAST($industry AS VARCHAR) IS NULL OR c.industry = $industry)
  GROUP BY r.customer_id, r.current_expiration_date
),
health AS (
  SELECT DISTINCT ON (d.customer_id, d.ends) d.customer_id, d.ends, h.overall_score, h.product_usage_score, h.risk_level, h.at_risk
  FROM cases AS d
  JOIN health_scores AS h ON h.customer_id = d.customer_id AND h.score_date BETWEEN d.decided - 104 AND d.decided - 90
  ORDER BY d.customer_id, d.ends, h.score_date DESC
),
tickets AS (
  SELECT d.customer_id, d.ends, count(*) AS tickets, count(*) FILTER (WHERE t.sla_status = 'Breached') AS breached
  FROM cases AS d
  JOIN support_data.support_tickets AS t ON t.customer_id = d.customer_id AND t.created_date BETWEEN d.decided - 270 AND d.decided - 90
  GROUP BY d.customer_id, d.ends
),
bills AS (
  SELECT d.customer_id, d.ends, count(*) AS invoices, count(*) FILTER (WHERE i.payment_date IS NULL OR i.payment_date > i.due_date + 7) AS late
  FROM cases AS d
  JOIN sent_invoices AS i ON i.customer_id = d.customer_id AND i.due_date BETWEEN d.decided - 462 AND d.decided - 98
  GROUP BY d.customer_id, d.ends
)
SELECT
  d.reason,
  count(*) AS cases,
  CASE WHEN d.reason <> 'renewed' THEN sum(d.arr) END AS arr_lost,
  CASE WHEN d.reason <> 'renewed' THEN round(CAST(100.0 * sum(d.arr) / nullif(sum(CASE WHEN d.reason <> 'renewed' THEN sum(d.arr) END) OVER (), 0) AS DECIMAL(18, 6)), 1) END AS share_of_loss_percent,
  round(CAST(sum(d.arr) / count(*) AS DECIMAL(18, 6)), 0) AS mean_arr,
  count(*) FILTER (WHERE d.decided > CAST($as_of AS DATE) - 365) AS cases_last_year,
  count(*) FILTER (WHERE d.decided <= CAST($as_of AS DATE) - 365) AS cases_before,
  round(CAST(avg(h.overall_score) AS DECIMAL(18,4)), 1) AS health_90_days_before,
  round(CAST(avg(h.product_usage_score) AS DECIMAL(18,4)), 1) AS usage_score_90_days_before,
  round(CAST(100.0 * count(*) FILTER (WHERE h.at_risk) / nullif(count(h.risk_level), 0) AS DECIMAL(18, 6)), 1) AS seen_at_high_risk_percent,
  round(CAST(1.0 * sum(coalesce(t.tickets, 0)) / count(*) AS DECIMAL(18, 6)), 1) AS tickets_in_half_year,
  round(CAST(100.0 * sum(b.late) / nullif(sum(b.invoices), 0) AS DECIMAL(18, 6)), 1) AS late_bills_percent,
  round(CAST(1.0 * sum(d.decided - g.first_day) / count(*) AS DECIMAL(18, 6)), 0) AS mean_days_as_customer,
  count(h.risk_level) AS seen_at_high_risk_n,
  sum(b.invoices) AS late_bills_n
FROM cases AS d
JOIN begun AS g ON g.customer_id = d.customer_id
LEFT JOIN health AS h ON h.customer_id = d.customer_id AND h.ends = d.ends
LEFT JOIN tickets AS t ON t.customer_id = d.customer_id AND t.ends = d.ends
LEFT JOIN bills AS b ON b.customer_id = d.customer_id AND b.ends = d.ends
GROUP BY d.reason
ORDER BY CASE WHEN d.reason = 'renewed' THEN 1 ELSE 0 END, arr_lost DESC NULLS LAST, d.reason
