-- title: SLA attainment by tier and priority, this quarter against the last
-- question: Where do we stand this quarter against our goal of 95 percent, and against the same stretch of last quarter?
-- asked: Are we at 95 percent SLA attainment this quarter, and how were we at the same point last quarter?
-- asked: How is SLA attainment this quarter against last?
-- asked: Quarter to date, do we keep our service targets, and are we better than before?
-- says: Against the same stretch of last quarter, SLA attainment {changed kept_percent from kept_last_quarter_percent}; the lowest is {least kept_percent by customer_tier,priority}.
-- read: Counts tickets opened so far in the quarter and in equally many days of the quarter before. Tickets that are still open can yet miss, those of last quarter no more. Tickets_short says how many more would have had to be kept to reach 95 percent: that is where the effort pays. Without a quarter it is the current one.
-- chart: heat x=priority y=kept_percent series=customer_tier
-- rate: kept_percent of tickets, kept_last_quarter_percent of kept_last_quarter_n
-- differs: kept_percent from kept_last_quarter_percent
-- difficulty: advanced
-- parameter: quarter
-- parameter: region
-- parameter: product
-- uses: ticket_states
WITH span AS (
  SELECT
    CASE WHEN CAST($quarter AS VARCHAR) IS NULL THEN CAST(date_trunc('quarter', CAST($as_of AS DATE)) AS DATE)
         ELSE CAST(concat(substr(CAST($quarter AS VARCHAR), 4, 4), '-',
           CASE substr(CAST($quarter AS VARCHAR), 2, 1) WHEN '1' THEN '01' WHEN '2' THEN '04' WHEN '3' THEN '07' ELSE '10' END, '-01') AS DATE) END AS starts
),
periods AS (
  SELECT
    starts,
    CASE WHEN CAST($as_of AS DATE) < CAST(starts + INTERVAL '3 months' AS DATE) THEN CAST($as_of AS DATE)
         ELSE CAST(starts + INTERVAL '3 months' AS DATE) - 1 END AS ends,
    CAST(starts - INTERVAL '3 months' AS DATE) AS starts_before
  FROM span
),
tickets AS (
  SELECT
    c.customer_tier,
    t.priority,
    t.sla_status,
    t.is_open,
    CASE WHEN t.created_date >= p.starts THEN 1 ELSE 0 END AS now
  FROM periods AS p
  JOIN ticket_states AS t
    ON t.created_date BETWEEN p.starts AND p.ends
    OR (t.created_date >= p.starts_before AND t.created_date < p.starts AND t.created_date <= p.starts_before + CAST(p.ends - p.starts AS INTEGER))
  JOIN sales_data.customers AS c ON c.customer_id = t.customer_id
  WHERE (CAST($region AS VARCHAR) IS NULL OR c.region = $region)
    AND (CAST($product AS VARCHAR) IS NULL OR t.product_id = $product)
),
counted AS (
  SELECT
    customer_tier,
    priority,
    sum(now) AS tickets,
    sum(1 - now) AS tickets_before,
    count(*) FILTER (WHERE now = 1 AND sla_status <> 'Breached') AS kept,
    count(*) FILTER (WHERE now = 0 AND sla_status <> 'Breached') AS kept_before,
    count(*) FILTER (WHERE now = 1 AND sla_status <> 'Breached' AND is_open) AS still_open
  FROM tickets
  GROUP BY customer_tier, priority
)
SELECT
  customer_tier,
  priority,
  tickets,
  tickets - kept AS breached,
  round(CAST(100.0 * kept / nullif(tickets, 0) AS DECIMAL(18, 6)), 1) AS kept_percent,
  round(CAST(100.0 * kept_before / nullif(tickets_before, 0) AS DECIMAL(18, 6)), 1) AS kept_last_quarter_percent,
  round(CAST(100.0 * kept / nullif(tickets, 0) - 100.0 * kept_before / nullif(tickets_before, 0) AS DECIMAL(18, 6)), 1) AS change_points,
  CASE WHEN 100 * kept >= 95 * tickets THEN 0 ELSE CAST(ceil(0.95 * tickets) AS INTEGER) - kept END AS tickets_short,
  still_open AS open_and_not_yet_breached,
  tickets_before AS kept_last_quarter_n
FROM counted
WHERE tickets > 0
ORDER BY tickets_short DESC, customer_tier, priority
