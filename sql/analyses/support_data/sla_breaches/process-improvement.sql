-- title: Causes of missed targets, most frequent first
-- question: Which step of our process causes most breaches, so that fixing it pays first?
-- asked: Which step in our process makes us breach SLAs most?
-- asked: What should we fix first to miss fewer targets?
-- asked: Where in the ticket's way do we lose the time that leads to breaches?
-- use-case: Process improvement
-- says: {sum breaches 'target'} {was/were} missed, {most of} them by: {largest breaches by cause}.
-- none: No target was missed.
-- read: Targets missed in the period; a ticket may miss two. The written reasons are sorted into causes: waiting for the customer means that we had answered, or had to ask, and the clock went on. Cumulative adds up the share from the top: the few causes that reach 80 percent are worth a project. Change compares with the equally long period before; late hours are medians.
-- chart: bar x=cause y=breaches
-- difficulty: intermediate
-- parameter: within_days = 180
-- parameter: product
-- parameter: region
-- uses: breach_causes
WITH sorted AS (
  SELECT
    b.breach_type,
    b.breach_date,
    b.breach_duration_min,
    b.credited,
    b.customer_id,
    b.cause
  FROM breach_causes AS b
  JOIN support_data.support_tickets AS t ON t.ticket_id = b.ticket_id
  JOIN sales_data.customers AS c ON c.customer_id = b.customer_id
  WHERE b.breach_date > CAST($as_of AS DATE) - 2 * CAST($within_days AS INTEGER)
    AND (CAST($product AS VARCHAR) IS NULL OR t.product_id = $product)
    AND (CAST($region AS VARCHAR) IS NULL OR c.region = $region)
),
causes AS (
  SELECT
    cause,
    count(*) FILTER (WHERE breach_date > CAST($as_of AS DATE) - CAST($within_days AS INTEGER)) AS breaches,
    count(*) FILTER (WHERE breach_date <= CAST($as_of AS DATE) - CAST($within_days AS INTEGER)) AS before,
    count(*) FILTER (WHERE breach_date > CAST($as_of AS DATE) - CAST($within_days AS INTEGER) AND breach_type = 'First Response') AS response,
    count(*) FILTER (WHERE breach_date > CAST($as_of AS DATE) - CAST($within_days AS INTEGER) AND credited = 'Yes') AS credited,
    count(DISTINCT CASE WHEN breach_date > CAST($as_of AS DATE) - CAST($within_days AS INTEGER) THEN customer_id END) AS customers,
    percentile_cont(0.5) WITHIN GROUP (ORDER BY CASE WHEN breach_date > CAST($as_of AS DATE) - CAST($within_days AS INTEGER) THEN breach_duration_min END) AS median_late
  FROM sorted
  GROUP BY cause
)
SELECT
  cause,
  breaches,
  round(CAST(100.0 * breaches / nullif(sum(breaches) OVER (), 0) AS DECIMAL(18, 6)), 1) AS share_percent,
  round(CAST(100.0 * sum(breaches) OVER (ORDER BY breaches DESC, cause ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) / nullif(sum(breaches) OVER (), 0) AS DECIMAL(18, 6)), 1) AS cumulative_percent,
  breaches - before AS change,
  response AS first_response_breaches,
  breaches - response AS resolution_breaches,
  customers AS customers_hit,
  round(CAST(median_late / 60.0 AS DECIMAL(18, 6)), 1) AS median_late_hours,
  credited AS credited_breaches
FROM causes
WHERE breaches > 0
ORDER BY breaches DESC, cause
