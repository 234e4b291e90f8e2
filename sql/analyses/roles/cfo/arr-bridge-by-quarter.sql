-- title: ARR bridge from quarter to quarter
-- question: What moved our ARR in each quarter: new customers, expansion, contraction or churn?
-- asked: What drove the change in ARR each quarter: new logos, upsell, downsell or churn?
-- asked: Show me the ARR waterfall by quarter.
-- asked: How did recurring revenue move from quarter to quarter, and why?
-- says: ARR {moved closing by quarter standing}: in {last quarter}, up to today, {last new} was new, expansion added {last expansion}, contraction took {last contraction abs} and churn {last churn abs}.
-- read: Each change of a customer's ARR counts on its day, as the metrics count it: ARR where there was none is new, for the first time or again, and what ends without another contract behind it is churn. Opening plus the four moves is closing. Quick ratio is what came in divided by what went out: above 4 growth is healthy. The last quarter runs to today.
-- chart: stacked x=quarter y=new,expansion,contraction,churn
-- unit: opening money, new money, contraction money, churn money, closing money
-- difficulty: advanced
-- parameter: region
-- parameter: segment
-- parameter: industry
-- shows: arr = closing by quarter
-- shows: churned_arr = churn by quarter
-- shows: contraction_arr = contraction by quarter
-- shows: expansion_arr = expansion by quarter
-- shows: lost_customers = customers_lost by quarter
-- shows: net_new_arr = net_new_arr by quarter
-- shows: new_arr = new by quarter
-- shows: new_customers = customers_new by quarter
-- uses: arr_changes
WITH quarters AS (
  SELECT CAST(date_trunc('quarter', CAST($as_of AS DATE)) - (12 - g.n) * INTERVAL '3 months' AS DATE) AS first_day
  FROM generate_series(0, 12) AS g(n)
),
moves AS (
  SELECT CAST(date_trunc('quarter', h.day) AS DATE) AS first_day, h.move, count(*) AS customers, sum(h.after - h.before) AS moved
  FROM arr_changes AS h
  JOIN sales_data.customers AS c ON c.customer_id = h.customer_id
  WHERE (CAST($region AS VARCHAR) IS NULL OR c.region = $region)
    AND (CAST($segment AS VARCHAR) IS NULL OR c.company_size = $segment)
    AND (CAST($industry AS VARCHAR) IS NULL OR c.industry = $industry)
  GROUP BY 1, h.move
),
bridge AS (
  SELECT
    q.first_day,
    coalesce(sum(m.moved) FILTER (WHERE m.first_day < q.first_day), 0) AS opening,
    coalesce(sum(m.moved) FILTER (WHERE m.first_day = q.first_day AND m.move = 'new'), 0) AS added,
    coalesce(sum(m.moved) FILTER (WHERE m.first_day = q.first_day AND m.move = 'expansion'), 0) AS expansion,
    coalesce(sum(m.moved) FILTER (WHERE m.first_day = q.first_day AND m.move = 'contraction'), 0) AS contraction,
    coalesce(sum(m.moved) FILTER (WHERE m.first_day = q.first_day AND m.move = 'churn'), 0) AS churn,
    sum(m.moved) AS closing,
    coalesce(sum(m.customers) FILTER (WHERE m.first_day = q.first_day AND m.move = 'new'), 0) AS customers_new,
    coalesce(sum(m.customers) FILTER (WHERE m.first_day = q.first_day AND m.move = 'churn'), 0) AS customers_lost
  FROM quarters AS q
  JOIN moves AS m ON m.first_day <= q.first_day
  GROUP BY q.first_day
)
SELECT
  concat(CAST(EXTRACT(year FROM b.first_day) AS INTEGER), ' Q', CAST(EXTRACT(quarter FROM b.first_day) AS INTEGER)) AS quarter,
  b.opening,
  b.added AS new,
  b.expansion,
  b.contraction,
  b.churn,
  b.closing,
  b.closing - b.opening AS net_new_arr,
  round(CAST(100.0 * (b.closing - b.opening) / nullif(b.opening, 0) AS DECIMAL(18, 6)), 1) AS growth_percent,
  round(CAST((b.added + b.expansion) / nullif(-(b.contraction + b.churn), 0) AS DECIMAL(18, 6)), 1) AS quick_ratio,
  CAST(b.customers_new AS INTEGER) AS customers_new,
  CAST(b.customers_lost AS INTEGER) AS customers_lost
FROM bridge AS b
ORDER BY b.first_day
