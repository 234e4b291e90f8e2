-- title: How the quarter will end, rep by rep
-- question: What has each rep won, what can I commit, what is best case, and who will miss the quota?
-- asked: Where will each rep land this quarter: closed, commit, best case, and who misses?
-- asked: What is the quarter forecast by rep?
-- asked: Who is going to make the number and who is not?
-- says: {sum landing} is likely to be won against quotas of {sum quota}; {count where missing > 0} of {count 'rep'} will miss the quota, by {sum missing} together.
-- read: The quarter is the one in which we will be in two weeks, so near its end one looks ahead. Committed are open deals in Negotiation planned to close in it, at the share of the money that we have won of deals with two quotes or more; best case more is the rest of Negotiation and Proposal. Deals past their date count as this quarter, and late deals are those in Proposal and Negotiation. Landing is won, committed and a third of best case more; a landing that hangs on one large deal is none.
-- decides: verdict
-- chart: stacked x=sales_rep y=won,committed,best_case_more
-- unit: won money, committed money, best_case_more money, landing money, missing money
-- difficulty: advanced
-- parameter: region
-- parameter: manager
-- uses: open_opportunities
WITH frame AS (
  SELECT CAST(date_trunc('quarter', CAST($as_of AS DATE) + 14) AS DATE) AS starts,
    CAST(date_trunc('quarter', CAST($as_of AS DATE) + 14) + INTERVAL '3 months' AS DATE) AS ends
),
quoted AS (
  SELECT q.opportunity_id, count(*) AS quotes
  FROM sales_data.quotes AS q
  GROUP BY q.opportunity_id
),
rates AS MATERIALIZED (
  SELECT o.opportunity_type,
    1.0 * sum(CASE WHEN d.status = 'Won' THEN o.amount ELSE 0 END) / nullif(sum(o.amount), 0) AS rate
  FROM sales_data.closed_deals AS d
  JOIN sales_data.opportunities AS o ON o.opportunity_id = d.opportunity_id
  JOIN quoted AS q ON q.opportunity_id = d.opportunity_id AND q.quotes >= 2
  WHERE d.close_date <= CAST($as_of AS DATE)
  GROUP BY o.opportunity_type
),
won AS MATERIALIZED (
  SELECT d.sales_rep, sum(d.deal_value) AS won, count(*) AS deals
  FROM sales_data.closed_deals AS d
  CROSS JOIN frame AS f
  WHERE d.status = 'Won' AND d.close_date >= f.starts AND d.close_date < f.ends AND d.close_date <= CAST($as_of AS DATE)
  GROUP BY d.sales_rep
),
pipeline AS MATERIALIZED (
  SELECT o.sales_rep,
    CAST(coalesce(sum(o.amount * r.rate) FILTER (WHERE o.stage = 'Negotiation'), 0) AS DECIMAL(18, 2)) AS commit_amount,
    coalesce(sum(o.amount) FILTER (WHERE o.stage IN ('Negotiation', 'Proposal')), 0) AS best_case,
    coalesce(sum(o.amount), 0) AS all_open,
    count(*) FILTER (WHERE o.stage IN ('Negotiation', 'Proposal')) AS late_deals,
    max(CASE WHEN o.stage IN ('Negotiation', 'Proposal') THEN o.amount END) AS largest
  FROM open_opportunities AS o
  CROSS JOIN frame AS f
  LEFT JOIN rates AS r ON r.opportunity_type = o.opportunity_type
  WHERE o.close_date < f.ends
  GROUP BY o.sales_rep
),
joined AS (
  SELECT t.sales_rep, t.region, t.manager, s.target_amount AS quota,
    coalesce(w.won, 0) AS won, coalesce(p.commit_amount, 0) AS commit_amount, coalesce(p.best_case, 0) AS best_case, coalesce(p.all_open, 0) AS all_open,
    coalesce(p.late_deals, 0) AS late_deals, p.largest, f.starts
  FROM sales_data.territories AS t
  JOIN sales_data.sales_targets AS s ON s.sales_rep = t.sales_rep
  CROSS JOIN frame AS f
  LEFT JOIN won AS w ON w.sales_rep = t.sales_rep
  LEFT JOIN pipeline AS p ON p.sales_rep = t.sales_rep
  WHERE t.active = 'Yes' AND t.effective_date <= CAST($as_of AS DATE)
    AND (CAST($region AS VARCHAR) IS NULL OR t.region = $region)
    AND (CAST($manager AS VARCHAR) IS NULL OR t.manager = $manager)
),
landed AS (
  SELECT j.*, round(CAST(j.won + j.commit_amount + (j.best_case - j.commit_amount) / 3 AS DECIMAL(18, 6)), 0) AS landing
  FROM joined AS j
)
SELECT
  sales_rep,
  region,
  manager,
  concat('Q', CAST(EXTRACT(quarter FROM starts) AS INTEGER), ' ', CAST(EXTRACT(year FROM starts) AS INTEGER)) AS quarter,
  quota,
  won,
  round(commit_amount, 0) AS committed,
  round(best_case - commit_amount, 0) AS best_case_more,
  landing,
  round(CAST(100.0 * landing / nullif(quota, 0) AS DECIMAL(18, 6)), 1) AS landing_percent,
  CASE WHEN landing >= quota THEN 'makes it' WHEN won + all_open < quota THEN 'not enough pipeline' WHEN landing >= 0.8 * quota THEN 'close' ELSE 'needs pull' END AS verdict,
  greatest(quota - landing, 0) AS missing,
  round(CAST((all_open - best_case) / nullif(quota, 0) AS DECIMAL(18, 6)), 1) AS early_stage_coverage,
  late_deals,
  round(CAST(100.0 * largest / nullif(best_case, 0) AS DECIMAL(18, 6)), 1) AS hangs_on_largest_percent
FROM landed
ORDER BY landing_percent DESC NULLS LAST, sales_rep
