-- title: Waiting time for our answers by month and priority
-- question: How long do customers wait for our next answer when they write to us, by priority, and is it getting better?
-- asked: How long does a customer wait for our reply in mid-ticket, by priority, and is it shrinking?
-- asked: What are our response times to customer messages?
-- asked: Are we getting faster at answering when customers write?
-- use-case: Response time tracking
-- says: The share answered on the same day {moved same_day_percent by month}; by priority over all months it {ranges same_day_percent by priority}.
-- read: Every message of a customer that we answered counts, not only the first, and so does one that has waited for longer than a day; a thank-you that closes the talk does not. Days are calendar days, so an answer over a weekend looks slow; waits are those of answered messages. Waiting_now are the messages without an answer whose ticket is open.
-- chart: line x=month y=same_day_percent series=priority
-- rate: same_day_percent of judged, by_next_day_percent of judged, first_same_day_percent of first_same_day_n, follow_up_same_day_percent of follow_up_same_day_n
-- mean: mean_wait_days of answered sd mean_wait_days_sd
-- difficulty: advanced
-- parameter: within_months = 6
-- parameter: agent
-- parameter: product
-- uses: ticket_states
WITH talk AS (
  SELECT
    c.ticket_id,
    c.comment_date,
    c.commenter_type,
    lead(c.comment_date) OVER (PARTITION BY c.ticket_id ORDER BY c.comment_date, c.comment_id) AS next_date,
    lead(c.commenter_type) OVER (PARTITION BY c.ticket_id ORDER BY c.comment_date, c.comment_id) AS next_type
  FROM support_data.ticket_comments AS c
  WHERE c.internal_note = 'No'
    AND c.comment_date >= CAST(date_trunc('month', CAST($as_of AS DATE)) - (CAST($within_months AS INTEGER) - 1) * INTERVAL '1 month' AS DATE)
),
asked AS (
  SELECT t.ticket_id, t.created_date AS asked_on, t.first_response_date AS answered_on, t.priority, t.assigned_to, t.product_id, t.is_open, 1 AS is_first
  FROM ticket_states AS t
  UNION ALL
  SELECT
    k.ticket_id,
    k.comment_date,
    CASE WHEN k.next_type <> 'Customer' THEN k.next_date END,
    t.priority, t.assigned_to, t.product_id, t.is_open, 0
  FROM talk AS k
  JOIN ticket_states AS t ON t.ticket_id = k.ticket_id
  WHERE k.commenter_type = 'Customer'
    AND (k.next_type <> 'Customer' OR (k.next_type IS NULL AND t.is_open))
),
waits AS (
  -- What has waited beyond the next day is late, answered or not; what was asked since can still be in time.
  SELECT a.*, CASE WHEN answered_on IS NOT NULL OR (is_open AND asked_on < CAST($as_of AS DATE) - 1) THEN 1 ELSE 0 END AS is_judged
  FROM asked AS a
)
SELECT
  CAST(date_trunc('month', asked_on) AS DATE) AS month,
  priority,
  count(*) AS messages,
  round(CAST(100.0 * count(*) FILTER (WHERE answered_on = asked_on) / nullif(sum(is_judged), 0) AS DECIMAL(18, 6)), 1) AS same_day_percent,
  round(CAST(100.0 * count(*) FILTER (WHERE answered_on <= asked_on + 1) / nullif(sum(is_judged), 0) AS DECIMAL(18, 6)), 1) AS by_next_day_percent,
  round(CAST(100.0 * count(*) FILTER (WHERE is_first = 1 AND answered_on = asked_on) / nullif(sum(is_judged) FILTER (WHERE is_first = 1), 0) AS DECIMAL(18, 6)), 1) AS first_same_day_percent,
  round(CAST(100.0 * count(*) FILTER (WHERE is_first = 0 AND answered_on = asked_on) / nullif(sum(is_judged) FILTER (WHERE is_first = 0), 0) AS DECIMAL(18, 6)), 1) AS follow_up_same_day_percent,
  round(CAST(1.0 * sum(answered_on - asked_on) / nullif(count(answered_on), 0) AS DECIMAL(18, 6)), 2) AS mean_wait_days,
  max(answered_on - asked_on) AS longest_wait_days,
  count(*) FILTER (WHERE answered_on IS NULL AND is_open) AS waiting_now,
  sum(is_judged) AS judged,
  sum(is_judged) FILTER (WHERE is_first = 1) AS first_same_day_n,
  sum(is_judged) FILTER (WHERE is_first = 0) AS follow_up_same_day_n,
  count(answered_on) AS answered,
  round(CAST(stddev_samp(answered_on - asked_on) AS DECIMAL(18, 6)), 3) AS mean_wait_days_sd
FROM waits
WHERE asked_on >= CAST(date_trunc('month', CAST($as_of AS DATE)) - (CAST($within_months AS INTEGER) - 1) * INTERVAL '1 month' AS DATE)
  AND (CAST($agent AS VARCHAR) IS NULL OR assigned_to = $agent)
  AND (CAST($product AS VARCHAR) IS NULL OR product_id = $product)
GROUP BY 1, priority
ORDER BY month, CASE priority WHEN 'Critical' THEN 1 WHEN 'High' THEN 2 WHEN 'Medium' THEN 3 ELSE 4 END
