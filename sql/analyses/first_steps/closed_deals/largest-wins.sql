-- title: The largest wins
-- question: Which deals of the last year were the largest that we won?
-- asked: What were our biggest wins over the past twelve months?
-- asked: Top closed-won deals of the last year?
-- asked: Which recent deals shall we celebrate, judged by their size?
-- says: {count 'deal'} worth {sum deal_value} {was/were} won; the largest is that of {first customer_id} by {first sales_rep} ({first deal_value}, {first deal_id}).
-- none: No deal was won.
-- read: Won deals of the months asked for, renewals among them, the largest first. The value is that of the whole term, so a deal over three years looks three times as large as one over a year.
-- chart: bar x=deal_id y=deal_value
-- total: deal_value
-- shows: total_contract_value = deal_value
-- difficulty: easy
-- parameter: region
-- parameter: within_months = 12
-- parameter: top = 10
SELECT
  d.deal_id,
  d.deal_value,
  d.close_date AS won_on,
  d.customer_id,
  d.product_id,
  d.sales_rep,
  d.region,
  d.win_loss_reason AS reason,
  count(*) OVER () AS rows_in_all
FROM sales_data.closed_deals AS d
WHERE d.status = 'Won'
  AND d.close_date > CAST(CAST($as_of AS DATE) - CAST($within_months AS INTEGER) * INTERVAL '1 month' AS DATE)
  AND (CAST($region AS VARCHAR) IS NULL OR d.region = $region)
ORDER BY d.deal_value DESC, d.deal_id
LIMIT CAST($top AS INTEGER)
