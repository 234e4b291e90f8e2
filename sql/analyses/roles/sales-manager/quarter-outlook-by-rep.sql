-- title: How the quarter will end, rep by rep
-- question: What has each rep won, what can I commit, what is best case, and who will miss the quota?
-- asked: Where will each rep land this quarter: closed, commit, best case, and who misses?
-- asked: What is the quarter forecast by rep?
-- asked: Who is going to make the number and who is not?
-- says: {sum won} is won in the quarter so far; with open deals at the shares by which such deals were won, it lands at {sum landing} against quotas of {sum quota}. {count 'rep' where missing > 0} of {count where quota is known} {falls/fall} short, by {sum missing} together[; {count where verdict = 'hangs on one deal'} more {makes/make} it with one deal only][; {sum best_case_more where verdict = 'left: hand over'} of best case stands with reps who have left].
-- read: The quarter is the one in which we will be in two weeks, so near its end one looks ahead. Committed are open deals in Negotiation planned to close in it, weighted; best case more is what their full amount and that of Proposal add. Landing is won, and Negotiation and Proposal weighted: by type of deal, at the share of the money that we won of quoted deals decided since losses are on record (where there are none, at the chance of the stage). Deals past their date count as this quarter, and none is taken to slip out of it, so that landing is what the quarter gives if all is decided in time. A rep hangs on one deal who falls short without the weighted amount of the largest, is close from 80 percent of the quota, and lacks pipeline who would fall short with all open deals won. Late deals are those in Proposal and Negotiation. Reps who have left stand below with what they won and left behind, without quota.
-- decides: verdict
-- chart: stacked x=sales_rep y=won,committed,best_case_more
-- unit: won money, committed money, best_case_more money, landing money, missing money, largest_deal_amount money
-- total: won, committed, best_case_more, landing
-- difficulty: advanced
-- parameter: region
-- parameter: manager
-- uses: open_opportunities, decided_deals
WITH frame AS (
  SELECT CAST(date_trunc('quarter', CAST($as_of AS DATE) + 14) AS DATE) AS starts,
    CAST(date_trunc('quarter', CAST($as_of AS DATE) + 14) + INTERVAL '3 months' AS DATE) AS ends
),
rates AS MATERIALIZED (
  SELECT o.opportunity_type,
    CAST(sum(CASE WHEN d.status = 'Won' THEN o.amount ELSE 0 END) / nullif(sum(o.amount), 0) AS DECIMAL(18, 8)) AS rate
  FROM decided_deals AS d
  JOIN sales_data.opportunities AS o ON o.opportunity_id = d.opportunity_id
  WHERE d.close_date <= CAST($as_of AS DATE)
    AND EXISTS (SELECT 1 FROM sales_data.quotes AS q WHERE q.opportunity_id = d.opportunity_id)
  GROUP BY o.opportunity_type
),
won AS MATERIALIZED (
  SELECT d.sales_rep, sum(d.deal_value) AS won
  FROM sales_data.closed_deals AS d
  CROSS JOIN frame AS f
  WHERE d.status = 'Won' AND d.close_date >= f.starts AND d.close_date < f.ends AND d.close_date <= CAST($as_of AS DATE)
  GROUP BY d.sales_rep
),
planned AS (
  SELECT o.sales_rep, o.opportunity_id, o.opportunity_name, o.stage, o.amount, o.stage IN ('Negotiation', 'Proposal') AS is_late,
    CAST(o.amount * coalesce(r.rate, o.probability / 100.0) AS DECIMAL(18, 2)) AS expected
  FROM open_opportunities AS o
  CROSS JOIN frame AS f
  LEFT JOIN rates AS r ON r.opportunity_type = o.opportunity_type
  WHERE o.close_date < f.ends
),
pipeline AS MATERIALIZED (
  SELECT p.sales_rep,
    coalesce(sum(p.expected) FILTER (WHERE p.stage = 'Negotiation'), 0) AS committed,
    coalesce(sum(p.expected) FILTER (WHERE p.is_late), 0) AS expected,
    coalesce(sum(p.amount) FILTER (WHERE p.is_late), 0) AS best_case,
    sum(p.amount) AS all_open,
    count(*) FILTER (WHERE p.is_late) AS late_deals
  FROM planned AS p
  GROUP BY p.sales_rep
),
largest AS (
  SELECT DISTINCT ON (p.sales_rep) p.sales_rep, p.opportunity_name, p.amount, p.expected
  FROM planned AS p
  WHERE p.is_late
  ORDER BY p.sales_rep, p.expected DESC, p.opportunity_id
),
joined AS (
  SELECT t.sales_rep, t.region, t.manager, t.active, CASE WHEN t.active = 'Yes' THEN s.target_amount END AS quota, f.starts,
    coalesce(w.won, 0) AS won, coalesce(p.committed, 0) AS committed, coalesce(p.best_case, 0) AS best_case,
    coalesce(p.all_open, 0) AS all_open, coalesce(p.late_deals, 0) AS late_deals,
    round(coalesce(w.won, 0) + coalesce(p.expected, 0), 0) AS landing,
    l.opportunity_name AS largest_deal, l.amount AS largest_deal_amount, coalesce(l.expected, 0) AS largest_expected
  FROM sales_data.territories AS t
  LEFT JOIN sales_data.sales_targets AS s ON s.sales_rep = t.sales_rep
  CROSS JOIN frame AS f
  LEFT JOIN won AS w ON w.sales_rep = t.sales_rep
  LEFT JOIN pipeline AS p ON p.sales_rep = t.sales_rep
  LEFT JOIN largest AS l ON l.sales_rep = t.sales_rep
  WHERE t.effective_date <= CAST($as_of AS DATE) AND (t.active = 'Yes' OR w.won > 0 OR p.best_case > 0)
    AND (CAST($region AS VARCHAR) IS NULL OR t.region = $region)
    AND (CAST($manager AS VARCHAR) IS NULL OR t.manager = $manager)
)
SELECT
  sales_rep,
  region,
  manager,
  concat('Q', CAST(EXTRACT(quarter FROM starts) AS INTEGER), ' ', CAST(EXTRACT(year FROM starts) AS INTEGER)) AS quarter,
  quota,
  won,
  round(committed, 0) AS committed,
  round(best_case - committed, 0) AS best_case_more,
  landing,
  round(CAST(100.0 * landing / nullif(quota, 0) AS DECIMAL(18, 6)), 1) AS landing_percent,
  CASE WHEN active = 'No' THEN 'left: hand over'
       WHEN won >= quota THEN 'made it'
       WHEN landing >= quota AND landing - largest_expected < quota THEN 'hangs on one deal'
       WHEN landing >= quota THEN 'makes it'
       WHEN won + all_open < quota THEN 'not enough pipeline'
       WHEN landing >= 0.8 * quota THEN 'close' ELSE 'needs pull' END AS verdict,
  CASE WHEN quota IS NOT NULL THEN greatest(quota - landing, 0) END AS missing,
  largest_deal,
  largest_deal_amount,
  round(CAST((all_open - best_case) / nullif(quota, 0) AS DECIMAL(18, 6)), 1) AS early_stage_coverage,
  late_deals
FROM joined
ORDER BY CASE WHEN active = 'Yes' THEN 0 ELSE 1 END, landing_percent DESC NULLS LAST, sales_rep
