-- title: Missed service levels by reason
-- question: Why did we miss service levels in the last year?
-- asked: What are the reasons for our SLA breaches?
-- asked: What made us late with tickets over the past twelve months?
-- asked: What gets in the way of keeping our SLAs, and how often?
-- says: {sum breaches 'target'} {was/were} missed, {most of} them by: {largest breaches by cause}.
-- none: No target was missed.
-- read: Targets missed in the months asked for; a ticket may miss two, that of the first answer and that of the solution. The reasons are written by hand, often with a name or a product in them, so they are sorted into causes. Late is by how much the target was missed, on average.
-- chart: bar x=cause y=breaches
-- shows: sla_breaches = breaches
-- total: breaches
-- difficulty: easy
-- parameter: within_months = 12
-- uses: breach_causes
SELECT
  b.cause,
  count(*) AS breaches,
  count(DISTINCT b.customer_id) AS customers,
  round(CAST(avg(b.breach_duration_min) / 60 AS DECIMAL(18, 6)), 1) AS mean_hours_late
FROM breach_causes AS b
WHERE b.breach_date > CAST(CAST($as_of AS DATE) - CAST($within_months AS INTEGER) * INTERVAL '1 month' AS DATE)
GROUP BY b.cause
ORDER BY breaches DESC, b.cause
