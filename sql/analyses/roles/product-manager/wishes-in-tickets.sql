-- title: What customers wish for in tickets, and what hangs on it
-- question: Which kinds of wish come up most in tickets about my product, from which customers, and how did we answer?
-- asked: What do customers ask for in tickets on my product, who asks, and what did we say?
-- asked: What are the top feature requests for my product?
-- asked: Which wishes keep coming up, from whom, and how have we dealt with them?
-- says: Wishes in tickets {changed requests from requests_before} on the period before; {share requests where wish <> 'no such tag'} of them bear a tag of a kind of wish[, and of these {most} are for {largest requests by wish where wish <> 'no such tag'}]. Of those answered {all helped_percent} were helped and {all by_design_percent} told that it is by design; {sum unanswered} {waits/wait}.
-- read: Feature requests sorted by their tags; a request with several such tags counts once, under the first that applies. Not every request is tagged with what it wishes for, so each kind is a least count, and those without such a tag, in the last row, are of any kind. More customers wish for more, so growth of the base is in the change. Value is the yearly value of the installs whose accounts asked, each account once per kind. existing_percent are wishes answered by a feature that is there already: a matter of discoverability, not development. Renewing soon are accounts with a contract ending within 180 days.
-- chart: bar x=wish y=requests,requests_before
-- rate: existing_percent of requests, helped_percent of helped_n, by_design_percent of helped_n
-- difficulty: intermediate
-- parameter: product
-- parameter: region
-- parameter: within_days = 365
-- uses: live_installs
WITH tagged AS (
  SELECT t.ticket_id, t.customer_id, t.product_id,
    t.created_date > CAST($as_of AS DATE) - CAST($within_days AS INTEGER) AS is_recent,
    max(CASE WHEN g.tag_name = 'existing-feature' THEN 1 ELSE 0 END) AS existing,
    min(CASE g.tag_name WHEN 'bulk-edit' THEN 1 WHEN 'api' THEN 2 WHEN 'automation' THEN 3 WHEN 'mobile' THEN 4 WHEN 'language' THEN 5
      WHEN 'permissions' THEN 6 WHEN 'licences' THEN 7 WHEN 'export' THEN 8 WHEN 'training' THEN 9 ELSE 10 END) AS kind
  FROM support_data.support_tickets AS t
  JOIN sales_data.customers AS c ON c.customer_id = t.customer_id
  LEFT JOIN support_data.ticket_tags AS g ON g.ticket_id = t.ticket_id
  WHERE t.ticket_type = 'Feature Request'
    AND t.created_date > CAST($as_of AS DATE) - 2 * CAST($within_days AS INTEGER) AND t.created_date <= CAST($as_of AS DATE)
    AND (CAST($product AS VARCHAR) IS NULL OR t.product_id = $product)
    AND (CAST($region AS VARCHAR) IS NULL OR c.region = $region)
  GROUP BY t.ticket_id, t.customer_id, t.product_id, t.created_date
),
answered AS (
  SELECT t.*, r.resolution_type, i.contract_value, i.renewal_date, i.renewal_due,
    CASE WHEN t.is_recent THEN row_number() OVER (PARTITION BY t.kind, t.is_recent, t.customer_id, t.product_id ORDER BY t.ticket_id) END AS nth
  FROM tagged AS t
  LEFT JOIN support_data.ticket_resolution AS r ON r.ticket_id = t.ticket_id
  LEFT JOIN live_installs AS i ON i.customer_id = t.customer_id AND i.product_id = t.product_id
)
SELECT
  CASE kind WHEN 1 THEN 'changing many entries at once' WHEN 2 THEN 'access by API' WHEN 3 THEN 'reminders and automation' WHEN 4 THEN 'use on the phone'
    WHEN 5 THEN 'other languages' WHEN 6 THEN 'finer rights' WHEN 7 THEN 'sharing of licences' WHEN 8 THEN 'export and file formats'
    WHEN 9 THEN 'training' ELSE 'no such tag' END AS wish,
  count(*) FILTER (WHERE is_recent) AS requests,
  count(*) FILTER (WHERE NOT is_recent) AS requests_before,
  count(DISTINCT CASE WHEN is_recent THEN customer_id END) AS accounts,
  count(DISTINCT CASE WHEN is_recent THEN product_id END) AS products,
  coalesce(sum(contract_value) FILTER (WHERE nth = 1), 0) AS annual_value,
  coalesce(sum(contract_value) FILTER (WHERE nth = 1 AND renewal_due AND renewal_date <= CAST($as_of AS DATE) + 180), 0) AS annual_value_renewing_soon,
  round(CAST(100.0 * count(*) FILTER (WHERE is_recent AND existing = 1) / nullif(count(*) FILTER (WHERE is_recent), 0) AS DECIMAL(18, 6)), 1) AS existing_percent,
  round(CAST(100.0 * count(*) FILTER (WHERE is_recent AND resolution_type IN ('Fixed', 'Configuration', 'Workaround'))
    / nullif(count(*) FILTER (WHERE is_recent AND resolution_type IS NOT NULL), 0) AS DECIMAL(18, 6)), 1) AS helped_percent,
  round(CAST(100.0 * count(*) FILTER (WHERE is_recent AND resolution_type = 'By Design')
    / nullif(count(*) FILTER (WHERE is_recent AND resolution_type IS NOT NULL), 0) AS DECIMAL(18, 6)), 1) AS by_design_percent,
  count(*) FILTER (WHERE is_recent AND resolution_type IS NULL) AS unanswered,
  count(*) FILTER (WHERE is_recent AND resolution_type IS NOT NULL) AS helped_n
FROM answered
GROUP BY kind
ORDER BY CASE WHEN kind = 10 THEN 1 ELSE 0 END, requests DESC, kind
