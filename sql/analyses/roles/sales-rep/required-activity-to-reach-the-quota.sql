-- title: What it takes to make the quota
-- question: How far am I from my quota, and how many new deals must I open each week to get there?
-- read: The quarter is the one in which we will be in two weeks, so near its end one looks ahead. Expected is the open pipeline, renewals included, planned to close in it, by each deal's stage probability. What is still missing is divided by the mean value of my won deals and by my win rate of the last twelve months (those of my region where I have decided fewer than ten), giving deals to open; a week's pace far above what I opened in the last 90 days says that the gap will not close by prospecting alone.
-- chart: bar x=sales_rep y=deals_to_open_per_week,opened_per_week_lately
-- difficulty: advanced
-- parameter: rep
-- parameter: region
WITH frame AS (
  SELECT CAST(date_trunc('quarter', CAST($as_of AS DATE) + 14) AS DATE) AS starts,
    CAST(date_trunc('quarter', CAST($as_of AS DATE) + 14) + INTERVAL '3 months' AS DATE) AS ends
),
reps AS (
  SELECT t.sales_rep, t.region, s.target_amount AS quota
  FROM sales_data.territories AS t
  JOIN sales_data.sales_targets AS s ON s.sales_rep = t.sales_rep
  WHERE t.active = 'Yes' AND t.effective_date <= CAST($as_of AS DATE)
),
decided AS (
  SELECT d.sales_rep, d.region, d.status, d.deal_value, o.opportunity_type, d.close_date
  FROM sales_data.closed_deals AS d
  JOIN sales_data.opportunities AS o ON o.opportunity_id = d.opportunity_id
  WHERE d.close_date <= CAST($as_of AS DATE) AND d.close_date > CAST(CAST($as_of AS DATE) - INTERVAL '12 months' AS DATE)
),
region_rate AS (
  SELECT region,
    1.0 * count(*) FILTER (WHERE status = 'Won') / count(*) AS win_rate,
    sum(deal_value) / nullif(count(*) FILTER (WHERE status = 'Won'), 0) AS mean_value
  FROM decided
  WHERE opportunity_type = 'New Business'
  GROUP BY region
),
own AS (
  SELECT d.sales_rep,
    count(*) FILTER (WHERE d.opportunity_type = 'New Business') AS decided,
    1.0 * count(*) FILTER (WHERE d.opportunity_type = 'New Business' AND d.status = 'Won')
      / nullif(count(*) FILTER (WHERE d.opportunity_type = 'New Business'), 0) AS win_rate,
    sum(d.deal_value) FILTER (WHERE d.opportunity_type = 'New Business')
      / nullif(count(*) FILTER (WHERE d.opportunity_type = 'New Business' AND d.status = 'Won'), 0) AS mean_value,
    coalesce(sum(d.deal_value) FILTER (WHERE d.close_date >= f.starts), 0) AS won
  FROM decided AS d
  CROSS JOIN frame AS f
  GROUP BY d.sales_rep
),
pipeline AS (
  SELECT o.sales_rep,
    coalesce(sum(o.amount * o.probability / 100.0) FILTER (WHERE o.stage NOT IN ('Closed Won', 'Closed Lost') AND o.close_date < f.ends), 0) AS expected,
    count(*) FILTER (WHERE o.opportunity_type = 'New Business' AND o.created_date > CAST($as_of AS DATE) - 91) AS opened
  FROM sales_data.opportunities AS o
  CROSS JOIN frame AS f
  WHERE o.created_date <= CAST($as_of AS DATE)
  GROUP BY o.sales_rep
),
gaps AS (
  SELECT r.sales_rep, r.region, r.quota, f.starts, f.ends,
    coalesce(w.won, 0) AS won,
    round(coalesce(p.expected, 0), 0) AS expected,
    greatest(r.quota - coalesce(w.won, 0) - round(coalesce(p.expected, 0), 0), 0) AS missing,
    CASE WHEN coalesce(w.decided, 0) >= 10 AND w.win_rate > 0 THEN w.win_rate ELSE g.win_rate END AS win_rate,
    CASE WHEN coalesce(w.decided, 0) >= 10 AND w.win_rate > 0 THEN w.mean_value ELSE g.mean_value END AS mean_value,
    coalesce(p.opened, 0) AS opened
  FROM reps AS r
  CROSS JOIN frame AS f
  LEFT JOIN own AS w ON w.sales_rep = r.sales_rep
  LEFT JOIN region_rate AS g ON g.region = r.region
  LEFT JOIN pipeline AS p ON p.sales_rep = r.sales_rep
)
SELECT
  sales_rep,
  region,
  concat('Q', CAST(EXTRACT(quarter FROM starts) AS INTEGER), ' ', CAST(EXTRACT(year FROM starts) AS INTEGER)) AS quarter,
  quota,
  won AS won_so_far,
  expected AS expected_from_pipeline,
  missing,
  round(100.0 * win_rate, 1) AS win_rate_percent,
  round(mean_value, 0) AS mean_value_won,
  CAST(ceil(missing / nullif(mean_value, 0)) AS INTEGER) AS deals_to_win,
  CAST(ceil(missing / nullif(mean_value, 0) / nullif(win_rate, 0)) AS INTEGER) AS deals_to_open,
  round(CAST(missing / nullif(mean_value, 0) / nullif(win_rate, 0) * 7 / (ends - greatest(starts, CAST($as_of AS DATE))) AS DECIMAL(18, 4)), 1) AS deals_to_open_per_week,
  round(opened / 13.0, 1) AS opened_per_week_lately
FROM gaps
WHERE (CAST($rep AS VARCHAR) IS NULL OR sales_rep = $rep)
  AND (CAST($region AS VARCHAR) IS NULL OR region = $region)
ORDER BY missing DESC, sales_rep
