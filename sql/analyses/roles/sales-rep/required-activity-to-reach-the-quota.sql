-- title: What it takes to make the quota
-- question: How far am I from my quota, and how many new deals must I open each week to get there?
-- asked: How much do I still need for quota, and how many new opps a week does that take?
-- asked: What must I do each week to make my number?
-- asked: How big is my gap to target, in money and in deals to start?
-- says: {sum missing} of {sum quota} quota is not covered by wins or pipeline, {most} by {largest missing by sales_rep}. {count where way = 'covered' 'rep'} {is/are} covered; by new deals {count where way = 'at the present pace'} would get there at the present pace and {count where way = 'with up to three times as many'} with up to three times as many; for {count where way = 'not by new deals'} new deals come too late: only the open ones can close the gap.
-- read: The quarter is the one in which we will be in two weeks, so near its end one looks ahead. Expected is the open pipeline, renewals included, planned to close by its end, by each deal's stage probability; deals past their date count as this quarter, of it overdue says for how much. What is still missing is divided by the mean value and by the share of new deals that were won within as many days as the quarter still has, of those opened in the last two years since losses are on record (those of my region where I won fewer than five so fast), giving deals to open today. Deals opened week by week have less time, the last ones a few days: the pace counts each won deal for the part of the quarter's rest from which it would still have been in time. A pace far above what I opened in the last 90 days says that the gap will not close by prospecting alone.
-- chart: bar x=sales_rep y=deals_to_open_per_week,opened_per_week_lately
-- unit: missing money, won_so_far money, expected_from_pipeline money, of_it_overdue money
-- difficulty: advanced
-- decides: way, opened_per_week_lately, deals_to_open_per_week
-- parameter: rep
-- parameter: region
-- uses: open_opportunities
WITH quarters AS (
  SELECT CAST(date_trunc('quarter', CAST($as_of AS DATE) + 14) AS DATE) AS starts,
    CAST(date_trunc('quarter', CAST($as_of AS DATE) + 14) + INTERVAL '3 months' AS DATE) AS ends
),
frame AS (
  SELECT q.starts, q.ends, CAST(q.ends - greatest(q.starts, CAST($as_of AS DATE) + 1) AS INTEGER) AS days_left
  FROM quarters AS q
),
reps AS (
  SELECT t.sales_rep, t.region, s.target_amount AS quota
  FROM sales_data.territories AS t
  JOIN sales_data.sales_targets AS s ON s.sales_rep = t.sales_rep
  WHERE t.active = 'Yes' AND t.effective_date <= CAST($as_of AS DATE)
),
opened AS (
  SELECT o.sales_rep, o.region,
    CASE WHEN d.status = 'Won' AND d.close_date < o.created_date + f.days_left THEN 1 ELSE 0 END AS won_in_time,
    CASE WHEN d.status = 'Won' AND d.close_date < o.created_date + f.days_left THEN d.deal_value ELSE 0 END AS value,
    CASE WHEN d.status = 'Won' AND d.close_date < o.created_date + f.days_left
      THEN d.deal_value * (f.days_left - (d.close_date - o.created_date)) / f.days_left ELSE 0 END AS paced_value
  FROM sales_data.opportunities AS o
  CROSS JOIN frame AS f
  LEFT JOIN sales_data.closed_deals AS d ON d.opportunity_id = o.opportunity_id AND d.close_date <= CAST($as_of AS DATE)
  WHERE o.opportunity_type = 'New Business'
    AND o.created_date + f.days_left <= CAST($as_of AS DATE) + 1
    AND o.created_date > CAST(CAST($as_of AS DATE) - INTERVAL '24 months' AS DATE)
    AND o.created_date >= (SELECT min(l.close_date) FROM sales_data.closed_deals AS l WHERE l.status = 'Lost')
),
region_rate AS (
  SELECT region, 1.0 * sum(won_in_time) / count(*) AS win_rate, 1.0 * sum(paced_value) / count(*) AS paced_value, sum(value) / nullif(sum(won_in_time), 0) AS mean_value
  FROM opened
  GROUP BY region
),
own AS (
  SELECT sales_rep, sum(won_in_time) AS won_in_time, 1.0 * sum(won_in_time) / count(*) AS win_rate,
    1.0 * sum(paced_value) / count(*) AS paced_value,
    sum(value) / nullif(sum(won_in_time), 0) AS mean_value
  FROM opened
  GROUP BY sales_rep
),
booked AS (
  SELECT d.sales_rep, sum(d.deal_value) AS won
  FROM sales_data.closed_deals AS d
  CROSS JOIN frame AS f
  WHERE d.close_date BETWEEN f.starts AND CAST($as_of AS DATE)
  GROUP BY d.sales_rep
),
pipeline AS (
  SELECT o.sales_rep,
    coalesce(sum(p.weighted) FILTER (WHERE p.close_date < f.ends), 0) AS expected,
    coalesce(sum(p.weighted) FILTER (WHERE p.is_overdue), 0) AS overdue,
    count(*) FILTER (WHERE o.opportunity_type = 'New Business' AND o.created_date > CAST($as_of AS DATE) - 91) AS opened
  FROM sales_data.opportunities AS o
  CROSS JOIN frame AS f
  LEFT JOIN open_opportunities AS p ON p.opportunity_id = o.opportunity_id
  WHERE o.created_date <= CAST($as_of AS DATE)
  GROUP BY o.sales_rep
),
gaps AS (
  SELECT r.sales_rep, r.region, r.quota, f.starts, f.ends,
    coalesce(b.won, 0) AS won,
    round(CAST(coalesce(p.expected, 0) AS DECIMAL(18, 6)), 0) AS expected,
    round(CAST(coalesce(p.overdue, 0) AS DECIMAL(18, 6)), 0) AS overdue,
    greatest(r.quota - coalesce(b.won, 0) - round(CAST(coalesce(p.expected, 0) AS DECIMAL(18, 6)), 0), 0) AS missing,
    CASE WHEN w.won_in_time >= 5 THEN w.win_rate ELSE g.win_rate END AS win_rate,
    CASE WHEN w.won_in_time >= 5 THEN w.mean_value ELSE g.mean_value END AS mean_value,
    CASE WHEN w.won_in_time >= 5 THEN w.paced_value ELSE g.paced_value END AS paced_value,
    coalesce(p.opened, 0) AS opened
  FROM reps AS r
  CROSS JOIN frame AS f
  LEFT JOIN booked AS b ON b.sales_rep = r.sales_rep
  LEFT JOIN own AS w ON w.sales_rep = r.sales_rep
  LEFT JOIN region_rate AS g ON g.region = r.region
  LEFT JOIN pipeline AS p ON p.sales_rep = r.sales_rep
)
SELECT
  sales_rep,
  missing,
  round(CAST(missing / nullif(paced_value, 0) * 7 / (ends - greatest(starts, CAST($as_of AS DATE) + 1)) AS DECIMAL(18, 4)), 1) AS deals_to_open_per_week,
  round(CAST(opened / 13.0 AS DECIMAL(18, 6)), 1) AS opened_per_week_lately,
  CAST(ceil(missing / nullif(mean_value, 0) / nullif(win_rate, 0)) AS INTEGER) AS deals_to_open,
  CAST(ceil(missing / nullif(mean_value, 0)) AS INTEGER) AS deals_to_win,
  CASE
    WHEN missing = 0 THEN 'covered'
    WHEN missing / nullif(paced_value, 0) * 7 / (ends - greatest(starts, CAST($as_of AS DATE) + 1)) <= opened / 13.0 THEN 'at the present pace'
    WHEN missing / nullif(paced_value, 0) * 7 / (ends - greatest(starts, CAST($as_of AS DATE) + 1)) <= 3 * opened / 13.0 THEN 'with up to three times as many'
    ELSE 'not by new deals'
  END AS way,
  quota,
  won AS won_so_far,
  expected AS expected_from_pipeline,
  overdue AS of_it_overdue,
  round(CAST(100.0 * win_rate AS DECIMAL(18, 6)), 1) AS won_in_time_percent,
  round(CAST(mean_value AS DECIMAL(18, 6)), 0) AS mean_value_won,
  concat('Q', CAST(EXTRACT(quarter FROM starts) AS INTEGER), ' ', CAST(EXTRACT(year FROM starts) AS INTEGER)) AS quarter,
  region
FROM gaps
WHERE (CAST($rep AS VARCHAR) IS NULL OR sales_rep = $rep)
  AND (CAST($region AS VARCHAR) IS NULL OR region = $region)
ORDER BY missing DESC, sales_rep
