-- title: Competitors by deals met, won and lost
-- question: Which competitors do we meet most, how do we fare against each, and is it getting better or worse?
-- asked: Who are our main rivals, how do we do against each, and which way is it moving?
-- asked: What is our record against the competition?
-- asked: Which competitors do we run into most, and are we beating them more or less?
-- use-case: Competitive analysis
-- says: We meet {largest deals_met by competitor where competitor <> '(no rival met)'} most. By competitor the win rate {ranges win_rate_percent by competitor where competitor <> '(no rival met)'}[, and without a rival it is {all win_rate_percent where competitor = '(no rival met)'}][; against all rivals it {changed recent_win_rate_percent from earlier_win_rate_percent where competitor <> '(no rival met)'} in the recent months].
-- read: New business decided since losses are on record. Win rate is of decided deals in which the competitor was the main rival, beside the same for deals without any rival in the last row; the recent columns take the months up to today, the earlier ones everything before, and the change compares the two, in points; a star marks a change beyond chance. Lost to them counts the deals whose loss reason names the competitor: many lost deals fail for other reasons.
-- chart: bar x=competitor y=win_rate_percent
-- rate: win_rate_percent of win_rate_n, recent_win_rate_percent of recent_win_rate_n, earlier_win_rate_percent of earlier_win_rate_n
-- differs: recent_win_rate_percent from earlier_win_rate_percent
-- unit: share_of_deals percent
-- difficulty: intermediate
-- parameter: within_months = 12
-- parameter: region
-- parameter: segment
-- uses: decided_deals, opportunity_states
WITH deals AS (
  SELECT
    o.opportunity_id, o.competitor, o.amount, o.stage, d.status, d.close_date, d.win_loss_reason,
    d.close_date > CAST(CAST($as_of AS DATE) - CAST($within_months AS INTEGER) * INTERVAL '1 month' AS DATE) AS recent
  FROM opportunity_states AS o
  JOIN sales_data.customers AS c ON c.customer_id = o.customer_id
  LEFT JOIN decided_deals AS d ON d.opportunity_id = o.opportunity_id
  WHERE o.opportunity_type = 'New Business' AND (d.deal_id IS NOT NULL OR o.is_open)
    AND (CAST($region AS VARCHAR) IS NULL OR o.region = $region)
    AND (CAST($segment AS VARCHAR) IS NULL OR c.company_size = $segment)
),
intel AS (
  SELECT i.competitor_name, count(*) AS reports,
    round(CAST(100.0 * count(*) FILTER (WHERE i.our_position = 'Winning') / count(*) AS DECIMAL(18, 6)), 1) AS winning
  FROM sales_data.competitive_intelligence AS i
  JOIN deals AS d ON d.opportunity_id = i.opportunity_id
  GROUP BY i.competitor_name
)
SELECT
  coalesce(d.competitor, '(no rival met)') AS competitor,
  count(*) AS deals_met,
  round(CAST(100.0 * count(*) / sum(count(*)) OVER () AS DECIMAL(18, 6)), 1) AS share_of_deals,
  round(CAST(100.0 * count(*) FILTER (WHERE d.status = 'Won') / nullif(count(d.status), 0) AS DECIMAL(18, 6)), 1) AS win_rate_percent,
  round(CAST(100.0 * count(*) FILTER (WHERE d.recent AND d.status = 'Won') / nullif(count(*) FILTER (WHERE d.recent), 0) AS DECIMAL(18, 6)), 1) AS recent_win_rate_percent,
  round(CAST(100.0 * count(*) FILTER (WHERE d.recent AND d.status = 'Won') / nullif(count(*) FILTER (WHERE d.recent), 0)
    - 100.0 * count(*) FILTER (WHERE NOT d.recent AND d.status = 'Won') / nullif(count(*) FILTER (WHERE NOT d.recent), 0) AS DECIMAL(18, 6)), 1) AS change_points,
  count(*) FILTER (WHERE d.win_loss_reason LIKE 'Competitor:%') AS lost_to_them,
  sum(d.amount) FILTER (WHERE d.win_loss_reason LIKE 'Competitor:%') AS amount_lost_to_them,
  count(*) FILTER (WHERE d.status IS NULL) AS open_deals,
  coalesce(sum(d.amount) FILTER (WHERE d.status IS NULL), 0) AS open_amount,
  coalesce(min(i.reports), 0) AS intel_reports,
  min(i.winning) AS seen_winning_percent,
  count(d.status) AS win_rate_n,
  count(*) FILTER (WHERE d.recent) AS recent_win_rate_n,
  round(CAST(100.0 * count(*) FILTER (WHERE NOT d.recent AND d.status = 'Won') / nullif(count(*) FILTER (WHERE NOT d.recent), 0) AS DECIMAL(18, 6)), 1) AS earlier_win_rate_percent,
  count(*) FILTER (WHERE NOT d.recent) AS earlier_win_rate_n
FROM deals AS d
LEFT JOIN intel AS i ON i.competitor_name = d.competitor
GROUP BY d.competitor
ORDER BY CASE WHEN d.competitor IS NULL THEN 1 ELSE 0 END, count(*) DESC, d.competitor
