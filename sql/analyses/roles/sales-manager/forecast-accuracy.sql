-- title: What the pipeline at the start of a quarter promised, and what came
-- question: How well does our open pipeline on the first day of a quarter tell what we will win in it?
-- asked: How good is our forecast, going by pipeline at the start of the quarter?
-- asked: How much of what is open on day one do we end up winning that quarter?
-- asked: Does opening pipeline predict the quarter's bookings?
-- says: {count 'quarter' where verdict = 'good'} of {count where verdict is known} {was/were} foretold within 10 percent, {count where verdict = 'too high'} too high and {count where verdict = 'too low'} too low; the error {moved error_percent by quarter}. Of what was won in the last quarter {last won_from_opening_percent} came from deals open on its first day.
-- read: Opening is the last quote of each deal, renewals included, that was quoted and undecided on the first day; its yield is what was won of it within the quarter. Forecast applies the mean yield of the four quarters before, plus the share that usually comes from deals not yet quoted on the first day. Error is forecast against won: within 10 percent is good, always above zero is optimism. The quarter in progress is left out.
-- decides: verdict
-- chart: column x=quarter y=forecast,won
-- unit: won money, forecast money
-- difficulty: advanced
-- parameter: region
-- parameter: manager
-- parameter: rep
-- shows: total_contract_value = won by quarter
WITH deals AS (
  SELECT o.opportunity_id, d.status, d.deal_value, d.close_date
  FROM sales_data.opportunities AS o
  LEFT JOIN sales_data.closed_deals AS d ON d.opportunity_id = o.opportunity_id AND d.close_date <= CAST($as_of AS DATE)
  LEFT JOIN sales_data.territories AS t ON t.sales_rep = o.sales_rep
  WHERE (CAST($region AS VARCHAR) IS NULL OR o.region = $region)
    AND (CAST($manager AS VARCHAR) IS NULL OR t.manager = $manager)
    AND (CAST($rep AS VARCHAR) IS NULL OR o.sales_rep = $rep)
),
quarters AS (
  SELECT CAST(date_trunc('quarter', CAST($as_of AS DATE) + 1) - g.n * INTERVAL '3 months' AS DATE) AS starts,
    CAST(date_trunc('quarter', CAST($as_of AS DATE) + 1) - (g.n - 1) * INTERVAL '3 months' AS DATE) AS ends
  FROM generate_series(1, 10) AS g(n)
),
offered AS (
  SELECT q.starts, q.ends, d.status, d.deal_value, d.close_date, u.total_amount,
    row_number() OVER (PARTITION BY q.starts, u.opportunity_id ORDER BY u.quote_date DESC, u.quote_id DESC) AS recency
  FROM quarters AS q
  JOIN sales_data.quotes AS u ON u.quote_date < q.starts
  JOIN deals AS d ON d.opportunity_id = u.opportunity_id
  WHERE d.close_date IS NULL OR d.close_date >= q.starts
),
opening AS (
  SELECT starts, count(*) AS opening_deals, sum(total_amount) AS opening,
    coalesce(sum(deal_value) FILTER (WHERE status = 'Won' AND close_date < ends), 0) AS won_from_opening
  FROM offered
  WHERE recency = 1
  GROUP BY starts
),
results AS (
  SELECT q.starts, coalesce(sum(d.deal_value), 0) AS won
  FROM quarters AS q
  LEFT JOIN deals AS d ON d.status = 'Won' AND d.close_date >= q.starts AND d.close_date < q.ends
  GROUP BY q.starts
),
measured AS (
  SELECT r.starts, coalesce(p.opening_deals, 0) AS opening_deals, coalesce(p.opening, 0) AS opening, coalesce(p.won_from_opening, 0) AS won_from_opening, r.won
  FROM results AS r
  LEFT JOIN opening AS p ON p.starts = r.starts
  WHERE r.starts > (SELECT CAST(min(quote_date) AS DATE) FROM sales_data.quotes)
),
history AS (
  SELECT m.*,
    sum(m.won_from_opening) OVER before AS from_opening_before,
    sum(m.opening) OVER before AS opening_before,
    sum(m.won) OVER before AS won_before,
    count(*) OVER before AS quarters_before
  FROM measured AS m
  WINDOW before AS (ORDER BY m.starts ROWS BETWEEN 4 PRECEDING AND 1 PRECEDING)
),
forecasts AS (
  SELECT h.*,
    CASE WHEN h.quarters_before >= 2
      THEN CAST(h.opening * h.from_opening_before / nullif(h.opening_before, 0) + (h.won_before - h.from_opening_before) / h.quarters_before AS DECIMAL(18, 6)) END AS forecast
  FROM history AS h
)
SELECT
  concat('Q', CAST(EXTRACT(quarter FROM starts) AS INTEGER), ' ', CAST(EXTRACT(year FROM starts) AS INTEGER)) AS quarter,
  starts AS quarter_start,
  opening_deals,
  opening AS opening_amount,
  round(forecast, 0) AS forecast,
  won,
  round(CAST(100 * (forecast - won) / nullif(won, 0) AS DECIMAL(18, 6)), 1) AS error_percent,
  CASE WHEN abs(forecast - won) <= 0.1 * won THEN 'good' WHEN forecast > won THEN 'too high' WHEN forecast < won THEN 'too low' END AS verdict,
  round(CAST(100.0 * won_from_opening / nullif(opening, 0) AS DECIMAL(18, 6)), 1) AS yield_of_opening_percent,
  round(CAST(100.0 * won_from_opening / nullif(won, 0) AS DECIMAL(18, 6)), 1) AS won_from_opening_percent
FROM forecasts
ORDER BY starts
