-- title: Recognised revenue by quarter and region
-- question: What revenue do we report by quarter and region, and how does it grow against the quarter and the year before?
-- asked: What revenue do we report per quarter and region, and how does it grow QoQ and YoY?
-- asked: Quarterly revenue by region with growth rates, please.
-- asked: How are reported revenues doing against last quarter and last year, by region?
-- use-case: Financial reporting
-- says: Recognised revenue {moved revenue by quarter}[; on the year, growth is {last growth_on_year_percent where growth_on_year_percent is known}].
-- read: Revenue recognised in the fiscal quarter, all regions side by side. Growth compares the total with the quarter before and with the same quarter of the year before; year to date starts anew each fiscal year. A quarter in progress counts up to today and has no growth yet; none is told against the first quarter on record, of which the books may hold a part only.
-- chart: stacked x=quarter y=north_america,emea,apac,latin_america
-- unit: year_to_date money, north_america money, emea money, apac money, latin_america money
-- difficulty: advanced
-- parameter: product
-- parameter: segment
-- shows: revenue_recognized = revenue by quarter
WITH quarters AS (
  SELECT
    r.fiscal_year,
    CAST(substring(r.fiscal_quarter, 2, 1) AS INTEGER) AS quarter_number,
    sum(r.recognition_amount) AS revenue,
    coalesce(sum(r.recognition_amount) FILTER (WHERE r.region = 'North America'), 0) AS north_america,
    coalesce(sum(r.recognition_amount) FILTER (WHERE r.region = 'EMEA'), 0) AS emea,
    coalesce(sum(r.recognition_amount) FILTER (WHERE r.region = 'APAC'), 0) AS apac,
    coalesce(sum(r.recognition_amount) FILTER (WHERE r.region = 'Latin America'), 0) AS latin_america,
    count(DISTINCT r.customer_id) AS customers
  FROM sales_data.revenue_recognition AS r
  JOIN sales_data.customers AS c ON c.customer_id = r.customer_id
  WHERE r.recognition_date <= CAST($as_of AS DATE)
    AND (CAST($product AS VARCHAR) IS NULL OR r.product_id = $product)
    AND (CAST($segment AS VARCHAR) IS NULL OR c.company_size = $segment)
  GROUP BY 1, 2
),
whole AS (
  SELECT q.*, CASE WHEN make_date(CAST(q.fiscal_year AS INTEGER), 3 * q.quarter_number - 2, 1) + INTERVAL '3 months' <= CAST($as_of AS DATE) + 1
    AND make_date(CAST(q.fiscal_year AS INTEGER), 3 * q.quarter_number - 2, 1) > (SELECT min(f.recognition_date) FROM sales_data.revenue_recognition AS f)
    THEN q.revenue END AS whole_revenue
  FROM quarters AS q
)
SELECT
  concat(q.fiscal_year, ' Q', q.quarter_number) AS quarter,
  q.revenue,
  round(CAST(100.0 * (q.whole_revenue - lag(q.whole_revenue) OVER w) / nullif(lag(q.whole_revenue) OVER w, 0) AS DECIMAL(18, 6)), 1) AS growth_on_quarter_percent,
  round(CAST(100.0 * (q.whole_revenue - p.whole_revenue) / nullif(p.whole_revenue, 0) AS DECIMAL(18, 6)), 1) AS growth_on_year_percent,
  sum(q.revenue) OVER (PARTITION BY q.fiscal_year ORDER BY q.quarter_number) AS year_to_date,
  q.north_america,
  q.emea,
  q.apac,
  q.latin_america,
  round(CAST(100.0 * (q.revenue - q.north_america) / nullif(q.revenue, 0) AS DECIMAL(18, 6)), 1) AS outside_north_america_percent,
  q.customers AS customers_with_revenue,
  round(CAST(q.revenue / nullif(q.customers, 0) AS DECIMAL(18, 6)), 0) AS revenue_per_customer
FROM whole AS q
LEFT JOIN whole AS p ON p.fiscal_year = q.fiscal_year - 1 AND p.quarter_number = q.quarter_number
WINDOW w AS (ORDER BY q.fiscal_year, q.quarter_number)
ORDER BY q.fiscal_year, q.quarter_number
