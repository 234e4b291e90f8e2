-- title: Net and gross revenue retention over trailing years
-- question: Of the ARR that we had a year ago, how much do the same customers pay today, with and without expansion?
-- asked: What are our NRR and GRR over the last twelve months?
-- asked: How much of last year's ARR is still there, counting upsell and not counting it?
-- asked: Net and gross dollar retention against a year ago?
-- says: Net retention over a year {moved net_retention_percent by quarter standing}, gross retention {moved gross_retention_percent by quarter standing}; the share of customers kept {moved customers_kept_percent by quarter standing}.
-- read: At each quarter's end the customers of twelve months before are looked at again; customers won since do not count. Gross retention leaves expansion out and cannot pass 100; above 90 is good, net above 110 is very good. The first rows rest on few customers: see how many.
-- chart: line x=quarter y=net_retention_percent,gross_retention_percent,customers_kept_percent
-- rate: customers_kept_percent of customers_a_year_ago, customers_expanded_percent of customers_a_year_ago
-- unit: contraction money, churn money, their_arr_now money
-- difficulty: advanced
-- parameter: region
-- parameter: segment
-- parameter: industry
-- shows: gross_revenue_retention = gross_retention_percent by quarter
-- shows: logo_retention = customers_kept_percent by quarter
-- shows: net_revenue_retention = net_retention_percent by quarter
-- uses: signed_contracts
WITH quarters AS (
  SELECT g.n, CAST(date_trunc('quarter', CAST($as_of AS DATE)) - (9 - g.n) * INTERVAL '3 months' AS DATE) AS first_day
  FROM generate_series(0, 9) AS g(n)
),
ends AS (
  SELECT q.n, q.first_day, least(CAST(q.first_day + INTERVAL '3 months' AS DATE) - 1, CAST($as_of AS DATE)) AS last_day
  FROM quarters AS q
),
looks AS (
  SELECT e.n, e.first_day, e.last_day, CAST(e.last_day + 1 - INTERVAL '12 months' AS DATE) - 1 AS year_before
  FROM ends AS e
),
held AS (
  SELECT l.n, k.customer_id,
    sum(CASE WHEN k.start_date <= l.year_before AND k.end_date >= l.year_before THEN k.annual_value ELSE 0 END) AS before,
    sum(CASE WHEN k.start_date <= l.last_day AND k.end_date >= l.last_day THEN k.annual_value ELSE 0 END) AS now
  FROM looks AS l
  JOIN signed_contracts AS k ON k.start_date <= l.last_day AND k.end_date >= l.year_before
  JOIN sales_data.customers AS c ON c.customer_id = k.customer_id
  WHERE (CAST($region AS VARCHAR) IS NULL OR c.region = $region)
    AND (CAST($segment AS VARCHAR) IS NULL OR c.company_size = $segment)
    AND (CAST($industry AS VARCHAR) IS NULL OR c.industry = $industry)
  GROUP BY l.n, k.customer_id
)
SELECT
  concat(CAST(EXTRACT(year FROM l.first_day) AS INTEGER), ' Q', CAST(EXTRACT(quarter FROM l.first_day) AS INTEGER)) AS quarter,
  count(*) AS customers_a_year_ago,
  sum(h.before) AS arr_a_year_ago,
  sum(h.now) AS their_arr_now,
  round(CAST(100.0 * sum(h.now) / nullif(sum(h.before), 0) AS DECIMAL(18, 6)), 1) AS net_retention_percent,
  round(CAST(100.0 * sum(least(h.now, h.before)) / nullif(sum(h.before), 0) AS DECIMAL(18, 6)), 1) AS gross_retention_percent,
  round(CAST(100.0 * count(*) FILTER (WHERE h.now > 0) / count(*) AS DECIMAL(18, 6)), 1) AS customers_kept_percent,
  sum(greatest(h.now - h.before, 0)) AS expansion,
  -sum(CASE WHEN h.now > 0 THEN greatest(h.before - h.now, 0) ELSE 0 END) AS contraction,
  -sum(CASE WHEN h.now = 0 THEN h.before ELSE 0 END) AS churn,
  round(CAST(100.0 * count(*) FILTER (WHERE h.now > h.before) / count(*) AS DECIMAL(18, 6)), 1) AS customers_expanded_percent
FROM held AS h
JOIN looks AS l ON l.n = h.n
WHERE h.before > 0
GROUP BY l.n, l.first_day
ORDER BY l.n
