-- title: Customers most likely to leave and what they would take along
-- question: Which of our customers are likely to leave within a year, how much ARR goes with them, and what drags them down?
-- asked: Who is likely to churn in the next twelve months, what ARR is at stake, and why?
-- asked: Which customers may we lose within a year, and how much recurring revenue goes with them?
-- asked: What is our churn forecast by customer, with the reasons behind it?
-- use-case: Churn prediction
-- says: {count 'customer'} with {sum arr} of ARR {is/are} above the least chance of leaving, {count where churn_probability > 50} of them more likely to leave than to stay; the expected loss is {sum expected_loss}, {most of} it with {largest expected_loss by customer_name,customer_id}.
-- read: Expected loss is the ARR times the chance of leaving, so it ranks a large customer in moderate danger above a small one in great danger. Weakest area is the lowest of the five sub-scores; the change compares the score with that of 13 weeks before. Only customers at or above the least chance of leaving, in per cent, are listed: most of them will stay, but those who leave are mostly among them. Customers below it have an expected loss too, which is not in the sum.
-- decides: weakest_area
-- chart: bar x=customer_name y=expected_loss
-- none: No customer is above the least chance of leaving.
-- unit: churn_probability percent, expected_loss money
-- total: arr, expected_loss
-- difficulty: basic
-- parameter: csm
-- parameter: region
-- parameter: min_rows = 15
-- parameter: top = 25
-- uses: health, health_before, held, managers
SELECT
  h.customer_id,
  c.customer_name,
  h.churn_probability,
  k.arr,
  round(CAST(k.arr * h.churn_probability / 100.0 AS DECIMAL(18, 6)), 0) AS expected_loss,
  h.risk_level,
  h.overall_score,
  h.overall_score - b.overall_score AS change_in_13_weeks,
  h.health_trend,
  CASE least(h.product_usage_score, h.support_health_score, h.payment_health_score, h.engagement_score, h.sentiment_score)
    WHEN h.product_usage_score THEN 'usage' WHEN h.sentiment_score THEN 'sentiment' WHEN h.engagement_score THEN 'engagement'
    WHEN h.support_health_score THEN 'support' ELSE 'payment' END AS weakest_area,
  least(h.product_usage_score, h.support_health_score, h.payment_health_score, h.engagement_score, h.sentiment_score) AS weakest_score,
  k.next_end AS contract_ends,
  k.next_end - CAST($as_of AS DATE) AS days_left,
  m.csm,
  count(*) OVER () AS rows_in_all
FROM health AS h
JOIN sales_data.customers AS c ON c.customer_id = h.customer_id
JOIN held AS k ON k.customer_id = h.customer_id
LEFT JOIN health_before AS b ON b.customer_id = h.customer_id
LEFT JOIN managers AS m ON m.customer_id = h.customer_id
WHERE h.churn_probability >= CAST($min_rows AS INTEGER)
  AND (CAST($csm AS VARCHAR) IS NULL OR m.csm = $csm)
  AND (CAST($region AS VARCHAR) IS NULL OR c.region = $region)
ORDER BY expected_loss DESC, h.customer_id
LIMIT CAST($top AS INTEGER)
