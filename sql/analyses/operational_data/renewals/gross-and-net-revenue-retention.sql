-- title: Gross and net retention of what came up for renewal
-- question: Of the ARR whose contracts ended in a quarter, how much was renewed, without and with growth, and what was lost?
-- asked: What are NRR and GRR of the contracts that came up in each quarter?
-- asked: How much expiring ARR did we keep each quarter, with and without upsell, and how much did we lose?
-- asked: Gross and net retention on renewing contracts, by quarter?
-- use-case: Gross and net revenue retention
-- says: Net retention {moved net_retention_percent by quarter}, gross retention {moved gross_retention_percent by quarter}; the share of renewals kept {moved renewals_kept_percent by quarter}.
-- read: All contracts of a customer that end on one day are one renewal; what follows is the renewal contract of the next day. Gross cannot pass 100, net counts growth at the renewal as well. Expansion between renewals is already in the ARR that comes up and not in these rates. Contracts that ended before lost deals are on record are left out. The last two columns cover the four quarters up to this one, which smooths small quarters. The first quarter may be a part of one, the last runs to today.
-- chart: line x=quarter y=net_retention_percent,gross_retention_percent,renewals_kept_percent
-- rate: renewals_kept_percent of renewals_due
-- difficulty: advanced
-- parameter: region
-- parameter: segment
-- parameter: industry
-- shows: renewal_rate = renewals_kept_percent by quarter
-- uses: decided_deals, renewal_states
WITH due AS (
  SELECT r.customer_id, r.current_expiration_date AS ends, sum(k.annual_value) AS arr, max(CASE WHEN r.renewal_status = 'Won' THEN 1 ELSE 0 END) AS won
  FROM renewal_states AS r
  JOIN sales_data.contracts AS k ON k.contract_id = r.contract_id
  JOIN sales_data.customers AS c ON c.customer_id = r.customer_id
  WHERE r.is_settled AND r.current_expiration_date <= CAST($as_of AS DATE)
    AND r.current_expiration_date >= (SELECT min(d.close_date) FROM decided_deals AS d)
    AND (CAST($region AS VARCHAR) IS NULL OR c.region = $region)
    AND (CAST($segment AS VARCHAR) IS NULL OR c.company_size = $segment)
    AND (CAST($industry AS VARCHAR) IS NULL OR c.industry = $industry)
  GROUP BY r.customer_id, r.current_expiration_date
),
after AS (
  SELECT k.customer_id, k.start_date, sum(k.annual_value) AS arr
  FROM sales_data.contracts AS k
  WHERE k.contract_type = 'Renewal'
  GROUP BY k.customer_id, k.start_date
),
outcomes AS (
  SELECT CAST(date_trunc('quarter', d.ends) AS DATE) AS first_day, d.arr, d.won, CASE WHEN d.won = 1 THEN coalesce(a.arr, 0) ELSE 0 END AS renewed
  FROM due AS d
  LEFT JOIN after AS a ON a.customer_id = d.customer_id AND a.start_date = d.ends + 1
),
summed AS (
  SELECT o.first_day, count(*) AS cases, sum(o.won) AS kept, sum(o.arr) AS arr, sum(o.renewed) AS renewed, sum(least(o.renewed, o.arr)) AS gross,
    sum(CASE WHEN o.won = 1 THEN greatest(o.renewed - o.arr, 0) ELSE 0 END) AS growth,
    sum(CASE WHEN o.won = 1 THEN greatest(o.arr - o.renewed, 0) ELSE 0 END) AS shrunk,
    sum(CASE WHEN o.won = 0 THEN o.arr ELSE 0 END) AS lost
  FROM outcomes AS o
  GROUP BY o.first_day
)
SELECT
  concat(CAST(EXTRACT(year FROM s.first_day) AS INTEGER), ' Q', CAST(EXTRACT(quarter FROM s.first_day) AS INTEGER)) AS quarter,
  s.cases AS renewals_due,
  s.arr AS arr_due,
  s.renewed AS arr_renewed,
  round(CAST(100.0 * s.renewed / nullif(s.arr, 0) AS DECIMAL(18, 6)), 1) AS net_retention_percent,
  round(CAST(100.0 * s.gross / nullif(s.arr, 0) AS DECIMAL(18, 6)), 1) AS gross_retention_percent,
  round(CAST(100.0 * s.kept / nullif(s.cases, 0) AS DECIMAL(18, 6)), 1) AS renewals_kept_percent,
  s.growth AS growth_at_renewal,
  -s.shrunk AS reduction_at_renewal,
  -s.lost AS lost,
  CASE WHEN count(*) OVER (ORDER BY s.first_day ROWS BETWEEN 3 PRECEDING AND CURRENT ROW) = 4 THEN round(CAST(100.0 * sum(s.renewed) OVER (ORDER BY s.first_day ROWS BETWEEN 3 PRECEDING AND CURRENT ROW)
    / nullif(sum(s.arr) OVER (ORDER BY s.first_day ROWS BETWEEN 3 PRECEDING AND CURRENT ROW), 0) AS DECIMAL(18, 6)), 1) END AS net_of_four_quarters,
  CASE WHEN count(*) OVER (ORDER BY s.first_day ROWS BETWEEN 3 PRECEDING AND CURRENT ROW) = 4 THEN round(CAST(100.0 * sum(s.gross) OVER (ORDER BY s.first_day ROWS BETWEEN 3 PRECEDING AND CURRENT ROW)
    / nullif(sum(s.arr) OVER (ORDER BY s.first_day ROWS BETWEEN 3 PRECEDING AND CURRENT ROW), 0) AS DECIMAL(18, 6)), 1) END AS gross_of_four_quarters
FROM summed AS s
ORDER BY s.first_day
