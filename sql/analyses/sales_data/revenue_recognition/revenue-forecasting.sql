-- title: Revenue of the last and the coming quarters
-- question: What revenue may we expect in the coming quarters from contracts, renewals and pipeline, next to what we had?
-- asked: What revenue can we expect over the next quarters?
-- asked: What is our revenue forecast from contracts, renewals and pipeline?
-- asked: How much will we earn in the coming quarters, and from what, next to the past?
-- use-case: Revenue forecasting
-- says: The {count 'quarter' where kind = 'forecast'} from the one in progress on may bring {sum total where kind = 'forecast'}: {sum actual where kind = 'forecast'} is booked already, {sum contracted where kind = 'forecast'} is to come from contracts, {sum renewals where kind = 'forecast'} from renewals and {sum pipeline where kind = 'forecast'} from the pipeline.
-- read: Past quarters are recognised revenue, and so is what the quarter in progress has booked already. Contracted spreads the value of the contracts evenly over their terms, of the quarter in progress without what is booked; renewals adds the annual value of contracts that end, at the renewal's probability; pipeline adds open deals other than renewals by probability, from one month after the planned close and for their term; a deal whose planned close is past counts as closing today. Only contracted is safe; pipeline hardly counts beyond two quarters.
-- chart: stacked x=quarter y=actual,contracted,renewals,pipeline
-- unit: actual money, contracted money, renewals money, total money
-- difficulty: advanced
-- parameter: region
-- parameter: segment
-- parameter: product
-- shows: revenue_recognized = actual by quarter
-- uses: open_opportunities, signed_contracts
WITH quarters AS (
  SELECT
    g.n,
    CAST(date_trunc('quarter', CAST($as_of AS DATE) + 1) + g.n * INTERVAL '3 months' AS DATE) AS first_day,
    CAST(date_trunc('quarter', CAST($as_of AS DATE) + 1) + (g.n + 1) * INTERVAL '3 months' AS DATE) - 1 AS last_day
  FROM (SELECT s.n - 5 AS n FROM generate_series(1, 9) AS s(n)) AS g
),
contracts AS (
  SELECT k.contract_id, k.contract_value, k.start_date, k.end_date, k.annual_value,
    CASE WHEN r.renewal_status = 'Won' THEN 0 ELSE coalesce(r.probability_percent, 0) END AS probability
  FROM signed_contracts AS k
  JOIN sales_data.customers AS c ON c.customer_id = k.customer_id
  JOIN sales_data.opportunities AS o ON o.opportunity_id = k.opportunity_id
  LEFT JOIN operational_data.renewals AS r ON r.contract_id = k.contract_id
  WHERE k.end_date >= CAST(date_trunc('quarter', CAST($as_of AS DATE) + 1) AS DATE) AND k.contract_value > 0
    AND (CAST($region AS VARCHAR) IS NULL OR c.region = $region)
    AND (CAST($segment AS VARCHAR) IS NULL OR c.company_size = $segment)
    AND (CAST($product AS VARCHAR) IS NULL OR o.product_id = $product)
),
run_off AS (
  SELECT q.n,
    sum(k.contract_value * greatest(least(k.end_date, q.last_day) - greatest(k.start_date, q.first_day) + 1, 0) / nullif(k.end_date - k.start_date + 1, 0)) AS contracted,
    sum(k.annual_value / 365.25 * k.probability / 100.0 * greatest(q.last_day - greatest(k.end_date + 1, q.first_day) + 1, 0)) AS renewals
  FROM quarters AS q
  CROSS JOIN contracts AS k
  WHERE q.n >= 0
  GROUP BY q.n
),
deals AS (
  SELECT coalesce(l.term, 12) AS term_months, o.weighted,
    CAST(greatest(o.close_date, CAST($as_of AS DATE)) + INTERVAL '1 month' AS DATE) AS starts
  FROM open_opportunities AS o
  JOIN sales_data.customers AS c ON c.customer_id = o.customer_id
  LEFT JOIN (
    SELECT q.opportunity_id, max(i.term_months) AS term
    FROM sales_data.opportunities AS x
    JOIN sales_data.quotes AS q ON q.opportunity_id = x.opportunity_id
    JOIN sales_data.quote_line_items AS i ON i.quote_id = q.quote_id
    WHERE x.stage IN ('Proposal', 'Negotiation')
    GROUP BY q.opportunity_id
  ) AS l ON l.opportunity_id = o.opportunity_id
  WHERE o.opportunity_type <> 'Renewal'
    AND (CAST($region AS VARCHAR) IS NULL OR o.region = $region)
    AND (CAST($segment AS VARCHAR) IS NULL OR c.company_size = $segment)
    AND (CAST($product AS VARCHAR) IS NULL OR o.product_id = $product)
),
hoped AS (
  SELECT q.n,
    sum(d.weighted / (greatest(d.term_months, 1) * 30.4375)
      * greatest(least(CAST(d.starts + greatest(d.term_months, 1) * INTERVAL '1 month' AS DATE) - 1, q.last_day) - greatest(d.starts, q.first_day) + 1, 0)) AS pipeline
  FROM quarters AS q
  CROSS JOIN deals AS d
  WHERE q.n >= 0
  GROUP BY q.n
),
past AS (
  SELECT q.n, sum(r.recognition_amount) AS actual
  FROM quarters AS q
  JOIN sales_data.revenue_recognition AS r ON r.recognition_date BETWEEN q.first_day AND q.last_day
  JOIN sales_data.customers AS c ON c.customer_id = r.customer_id
  WHERE r.recognition_date <= CAST($as_of AS DATE)
    AND (CAST($region AS VARCHAR) IS NULL OR r.region = $region)
    AND (CAST($segment AS VARCHAR) IS NULL OR c.company_size = $segment)
    AND (CAST($product AS VARCHAR) IS NULL OR r.product_id = $product)
  GROUP BY q.n
),
joined AS (
  SELECT q.n, q.first_day,
    coalesce(p.actual, 0) AS actual,
    round(CAST(greatest(coalesce(f.contracted, 0) - CASE WHEN q.n = 0 THEN coalesce(p.actual, 0) ELSE 0 END, 0) AS DECIMAL(18, 6)), 0) AS contracted,
    round(CAST(coalesce(f.renewals, 0) AS DECIMAL(18, 6)), 0) AS renewals,
    round(CAST(coalesce(h.pipeline, 0) AS DECIMAL(18, 6)), 0) AS pipeline
  FROM quarters AS q
  LEFT JOIN past AS p ON p.n = q.n
  LEFT JOIN run_off AS f ON f.n = q.n
  LEFT JOIN hoped AS h ON h.n = q.n
)
SELECT
  concat(CAST(EXTRACT(year FROM j.first_day) AS INTEGER), ' Q', CAST(EXTRACT(quarter FROM j.first_day) AS INTEGER)) AS quarter,
  CASE WHEN j.n < 0 THEN 'past' ELSE 'forecast' END AS kind,
  j.actual,
  j.contracted,
  j.renewals,
  j.pipeline,
  j.actual + j.contracted + j.renewals + j.pipeline AS total,
  round(CAST(100.0 * (j.actual + j.contracted + j.renewals + j.pipeline - lag(j.actual + j.contracted + j.renewals + j.pipeline) OVER (ORDER BY j.n))
    / nullif(lag(j.actual + j.contracted + j.renewals + j.pipeline) OVER (ORDER BY j.n), 0) AS DECIMAL(18, 6)), 1) AS growth_percent,
  CASE WHEN j.n >= 0 THEN round(CAST(100.0 * (j.actual + j.contracted) / nullif(j.actual + j.contracted + j.renewals + j.pipeline, 0) AS DECIMAL(18, 6)), 1) END AS contracted_percent
FROM joined AS j
ORDER BY j.n
