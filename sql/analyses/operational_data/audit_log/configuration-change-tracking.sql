-- title: Configuration changes by kind and what came after
-- question: What do customers change in their settings, who does it, and do tickets follow?
-- asked: What settings are customers changing, who is behind it, and does it cause tickets?
-- asked: Do configuration changes at customers lead to support cases?
-- asked: Who tinkers with the configuration, what do they change, and do problems come after?
-- use-case: Configuration change tracking
-- says: {sum changes 'change'} of settings {is/are} in the log, {most of} them {largest changes by change}, {all by_admins_percent} of them by admins; within a week of a change {sum tickets_after 'ticket'} followed, {sum tickets_expected} would be usual.
-- read: Changes carried out in the last days given, from a log that samples all events. Tickets after are those of the same customer on the day of a change and the six after it (for products of that product only); expected is how many as many days bring on average while those customers were with us; a factor well above one points to a setting that breaks things, and is empty where fewer than five are expected. A ticket after two changes counts after both, there as here. Refused are tries without the rights.
-- chart: bar x=change y=changes
-- rate: by_admins_percent of changes
-- index: factor of tickets_after
-- difficulty: intermediate
-- parameter: product
-- parameter: region
-- parameter: within_days = 365
-- parameter: min_rows = 3
-- uses: install_ends
WITH changes AS (
  SELECT a.audit_id, a.customer_id, a.entity_type, a.entity_id, CAST(a.event_timestamp AS DATE) AS day, a.success, u.role,
    CASE WHEN a.entity_type = 'Product' THEN a.entity_id END AS product_id,
    CASE WHEN EXTRACT(hour FROM a.event_timestamp) < 6 OR EXTRACT(hour FROM a.event_timestamp) >= 21 OR EXTRACT(isodow FROM a.event_timestamp) >= 6 THEN 1 ELSE 0 END AS odd_time,
    CASE WHEN a.entity_type = 'Integration' THEN 'integration: '
         WHEN a.entity_type = 'Customer' THEN 'account: ' ELSE 'product: ' END AS scope,
    CASE WHEN a.action_description ILIKE '%allow-list%' THEN 'IP allow-list'
         WHEN a.action_description ILIKE '%session time-out%' THEN 'session time-out'
         WHEN a.action_description ILIKE '%approval step%' THEN 'approval steps'
         WHEN a.action_description ILIKE '%retention%' THEN 'data retention'
         WHEN a.action_description ILIKE '%default role%' THEN 'default role'
         WHEN a.action_description ILIKE '%sharing%' OR a.action_description ILIKE '%guest links%' THEN 'sharing outside'
         WHEN a.action_description ILIKE '%password rules%' OR a.action_description ILIKE '%sign-in%' OR a.action_description ILIKE '%domains%' THEN 'sign-in rules'
         WHEN a.action_description ILIKE '%permission%' OR a.action_description ILIKE '%owner of%' THEN 'owner and permissions'
         WHEN a.action_description ILIKE '%sync %' THEN 'synchronisation'
         WHEN a.action_description ILIKE '%mail%' OR a.action_description ILIKE '%digest%' OR a.action_description ILIKE '%alerts%' OR a.action_description ILIKE '%notif%' THEN 'messages'
         WHEN a.action_description ILIKE '%logging%' THEN 'logging'
         ELSE 'language, names, times' END AS subject
  FROM operational_data.audit_log AS a
  JOIN operational_data.user_accounts AS u ON u.user_account_id = a.user_account_id
  JOIN sales_data.customers AS c ON c.customer_id = a.customer_id
  WHERE a.event_type = 'Config_Change'
    AND a.event_timestamp >= CAST($as_of AS DATE) - CAST($within_days AS INTEGER) + 1
    AND (CAST($product AS VARCHAR) IS NULL OR (a.entity_type = 'Product' AND a.entity_id = $product))
    AND (CAST($region AS VARCHAR) IS NULL OR c.region = $region)
),
present AS (
  SELECT x.audit_id,
    CAST(greatest(min(i.install_date), CAST($as_of AS DATE) - CAST($within_days AS INTEGER) + 1) AS DATE) AS from_day,
    CAST(least(max(i.last_day), CAST($as_of AS DATE)) AS DATE) AS to_day
  FROM changes AS x
  JOIN install_ends AS i ON i.customer_id = x.customer_id AND (x.product_id IS NULL OR i.product_id = x.product_id)
  GROUP BY x.audit_id
),
followed AS (
  SELECT x.audit_id,
    count(*) FILTER (WHERE t.created_date BETWEEN x.day AND x.day + 6) AS tickets_after,
    1.0 * least(7, CAST($as_of AS DATE) - x.day + 1) * count(*) / greatest(p.to_day - p.from_day + 1, 7) AS expected
  FROM changes AS x
  JOIN present AS p ON p.audit_id = x.audit_id
  JOIN support_data.support_tickets AS t ON t.customer_id = x.customer_id AND (x.product_id IS NULL OR t.product_id = x.product_id)
    AND t.created_date > CAST($as_of AS DATE) - CAST($within_days AS INTEGER) AND t.created_date <= CAST($as_of AS DATE)
  WHERE x.success = 'Yes'
  GROUP BY x.audit_id, x.day, p.from_day, p.to_day
)
SELECT
  concat(x.scope, x.subject) AS change,
  count(*) FILTER (WHERE x.success = 'Yes') AS changes,
  count(*) FILTER (WHERE x.success = 'Yes' AND x.day > CAST($as_of AS DATE) - 90) AS in_last_90_days,
  count(*) FILTER (WHERE x.success = 'No') AS refused,
  round(CAST(100.0 * count(*) FILTER (WHERE x.success = 'No') / count(*) AS DECIMAL(18, 6)), 1) AS refused_percent,
  count(DISTINCT x.customer_id) AS customers,
  round(CAST(100.0 * count(*) FILTER (WHERE x.success = 'Yes' AND x.role = 'Admin') / nullif(count(*) FILTER (WHERE x.success = 'Yes'), 0) AS DECIMAL(18, 6)), 1) AS by_admins_percent,
  sum(x.odd_time) AS at_odd_times,
  coalesce(sum(f.tickets_after), 0) AS tickets_after,
  round(CAST(coalesce(sum(f.expected), 0) AS DECIMAL(18, 6)), 1) AS tickets_expected,
  CASE WHEN sum(f.expected) >= 5 THEN round(CAST(sum(f.tickets_after) / sum(f.expected) AS DECIMAL(18, 6)), 1) END AS factor,
  max(x.day) AS last_change
FROM changes AS x
LEFT JOIN followed AS f ON f.audit_id = x.audit_id
GROUP BY x.scope, x.subject
HAVING count(*) >= CAST($min_rows AS INTEGER)
ORDER BY changes DESC, x.scope, x.subject
