-- title: Causes of missed targets, most frequent first
-- question: Which step of our process causes most breaches, so that fixing it pays first?
-- asked: Which step in our process makes us breach SLAs most?
-- asked: What should we fix first to miss fewer targets?
-- asked: Where in the ticket's way do we lose the time that leads to breaches?
-- use-case: Process improvement
-- says: {sum breaches 'breach|breaches'} {was/were} counted, {most of} them caused by: {largest breaches by cause}.
-- read: The written reasons are sorted into causes. Cumulative adds up the share from the top: the few causes that reach 80 percent are worth a project. Change compares with the equally long period before; late hours are medians.
-- chart: bar x=cause y=breaches
-- difficulty: intermediate
-- parameter: within_days = 180
-- parameter: product
-- parameter: region
WITH sorted AS (
  SELECT
    b.breach_type,
    b.breach_date,
    b.breach_duration_min,
    b.credited,
    b.customer_id,
    CASE
      WHEN b.reason LIKE 'The queue of%' OR b.reason LIKE 'Several tickets of%' OR b.reason LIKE 'Peak after%' OR b.reason LIKE '%overflow queue%' OR b.reason LIKE 'More tickets than planned%' THEN 'queue longer than the shift'
      WHEN b.reason LIKE '%sick leave%' OR b.reason LIKE 'Expert for%' THEN 'people away'
      WHEN b.reason LIKE '%handover between shifts%' OR b.reason LIKE 'Opened shortly before%' THEN 'change of shift'
      WHEN b.reason LIKE 'Sorted into the wrong queue%' OR b.reason LIKE 'Reassigned%' OR b.reason LIKE 'Assigned twice%' OR b.reason LIKE 'Missed among%' OR b.reason LIKE 'Alert for%' THEN 'wrong or no routing'
      WHEN b.reason LIKE 'The first agent passed%' OR b.reason LIKE 'Handed up%' OR b.reason LIKE '%between the levels%' THEN 'lost in the handing up'
      WHEN b.reason LIKE 'The first explanation%' OR b.reason LIKE 'Several rounds%' OR b.reason LIKE '%filed as simple%' OR b.reason LIKE '%second opinion%' OR b.reason LIKE 'Logs of%' THEN 'diagnosis took several tries'
      WHEN b.reason LIKE 'Waited for a code change%' OR b.reason LIKE 'Cause in%' OR b.reason LIKE 'Correction of%' OR b.reason LIKE 'Waited for capacity%' OR b.reason LIKE 'Operations needed%' THEN 'waiting for engineering or operations'
      WHEN b.reason LIKE 'Answers from%' OR b.reason LIKE 'Testing with%' OR b.reason LIKE 'Waited for a test by%' THEN 'waiting for the customer'
      ELSE 'other'
    END AS cause
  FROM support_data.sla_breaches AS b
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
