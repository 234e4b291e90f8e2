-- title: Why deals were lost
-- question: For which reasons did we lose deals in the last year?
-- asked: Why do we lose deals?
-- asked: What were the main loss reasons over the past twelve months?
-- asked: What do customers say when they turn us down, and how often?
-- says: {sum deals 'deal'} {was/were} lost, {most of} them for {largest deals by reason}.
-- none: No deal was lost in the last year.
-- read: Lost deals of the months asked for, by the reason that the rep recorded, its details and the competitor's name left aside. A lost renewal counts as a lost deal.
-- chart: bar x=reason y=deals
-- total: deals
-- difficulty: easy
-- parameter: region
-- parameter: within_months = 12
-- shows: deals_lost = deals
SELECT
  split_part(split_part(d.win_loss_reason, ' –', 1), ':', 1) AS reason,
  count(*) AS deals,
  round(CAST(avg(d.sales_cycle_days) AS DECIMAL(18, 6)), 0) AS mean_days_to_decision
FROM sales_data.closed_deals AS d
WHERE d.status = 'Lost'
  AND d.close_date > CAST(CAST($as_of AS DATE) - CAST($within_months AS INTEGER) * INTERVAL '1 month' AS DATE)
  AND (CAST($region AS VARCHAR) IS NULL OR d.region = $region)
GROUP BY 1
ORDER BY deals DESC, reason
