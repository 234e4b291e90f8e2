-- title: Compliance duties and certifications in our base
-- question: Which rules and certificates do our customers live under, how much revenue hangs on them, and what is due for review?
-- asked: What regulations and certificates apply to our customers, how much ARR is involved, and which need a review?
-- asked: Which compliance regimes do our customers fall under?
-- asked: How much business depends on our keeping certain standards, and what has to be checked again?
-- use-case: Compliance tracking
-- says: {count 'rule or certificate|rules and certificates'} {applies/apply} to our base; the most revenue hangs on {most annual_recurring_revenue by requirement}, and {sum due_for_review 'record'} {is/are} due for review.
-- read: A requirement is a compliance duty or a certification on record for an account. Due for review are live customers whose entry is older than a year. Of these, the ones renewing within 90 days come first, because their auditors will ask. Pipeline is the open amount of accounts with the requirement, without renewals.
-- chart: bar x=requirement y=annual_recurring_revenue series=kind
-- unit: due_for_review number, due_and_renewing_90_days number
-- difficulty: advanced
-- parameter: region
-- parameter: industry
-- parameter: within_days = 365
-- parameter: top = 30
-- uses: live_installs, open_opportunities
WITH live AS (
  SELECT i.customer_id, sum(i.contract_value) AS arr, min(CASE WHEN i.renewal_due THEN i.renewal_date END) AS renews
  FROM live_installs AS i
  GROUP BY i.customer_id
),
pipeline AS (
  SELECT o.customer_id, sum(o.amount) AS open_amount
  FROM open_opportunities AS o
  WHERE o.opportunity_type <> 'Renewal'
  GROUP BY o.customer_id
),
records AS (
  SELECT t.customer_id, t.attribute_type, t.attribute_value, max(t.created_date) AS recorded
  FROM sales_data.customer_attributes AS t
  WHERE t.attribute_type IN ('Compliance', 'Certification') AND t.created_date <= CAST($as_of AS DATE)
  GROUP BY t.customer_id, t.attribute_type, t.attribute_value
),
joined AS (
  SELECT r.attribute_type, r.attribute_value, r.recorded, c.industry, l.customer_id AS live_id, l.arr, l.renews, p.open_amount,
    CASE WHEN l.customer_id IS NOT NULL AND r.recorded <= CAST($as_of AS DATE) - CAST($within_days AS INTEGER) THEN 1 ELSE 0 END AS due
  FROM records AS r
  JOIN sales_data.customers AS c ON c.customer_id = r.customer_id
  LEFT JOIN live AS l ON l.customer_id = r.customer_id
  LEFT JOIN pipeline AS p ON p.customer_id = r.customer_id
  WHERE (CAST($region AS VARCHAR) IS NULL OR c.region = $region)
    AND (CAST($industry AS VARCHAR) IS NULL OR c.industry = $industry)
),
industries AS (
  SELECT attribute_type, attribute_value, industry,
    row_number() OVER (PARTITION BY attribute_type, attribute_value ORDER BY count(*) DESC, industry) AS place
  FROM joined
  GROUP BY attribute_type, attribute_value, industry
)
SELECT
  j.attribute_value AS requirement,
  j.attribute_type AS kind,
  max(n.industry) AS mostly_in,
  count(*) AS accounts,
  count(j.live_id) AS live_customers,
  coalesce(sum(j.arr), 0) AS annual_recurring_revenue,
  round(CAST(100.0 * coalesce(sum(j.arr), 0) / nullif((SELECT sum(arr) FROM live), 0) AS DECIMAL(18, 6)), 1) AS share_of_all_revenue_percent,
  sum(j.due) AS due_for_review,
  sum(CASE WHEN j.due = 1 AND j.renews <= CAST($as_of AS DATE) + 90 THEN 1 ELSE 0 END) AS due_and_renewing_90_days,
  coalesce(sum(j.arr * j.due), 0) AS revenue_due_for_review,
  count(*) FILTER (WHERE j.recorded > CAST($as_of AS DATE) - 365) AS recorded_last_year,
  coalesce(sum(j.open_amount), 0) AS open_pipeline,
  count(*) OVER () AS rows_in_all
FROM joined AS j
JOIN industries AS n ON n.attribute_type = j.attribute_type AND n.attribute_value = j.attribute_value AND n.place = 1
GROUP BY j.attribute_type, j.attribute_value
ORDER BY annual_recurring_revenue DESC, accounts DESC, j.attribute_type, j.attribute_value
LIMIT CAST($top AS INTEGER)
