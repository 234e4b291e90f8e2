-- title: Versions in use by the end of their support
-- question: Which versions that customers still run lose support soon or have lost it, and whom does it touch?
-- asked: Which versions in use are going out of support or already are, and at which customers?
-- asked: Who runs software that we no longer support, or will soon stop supporting?
-- asked: What end-of-support dates are coming up, and who is affected?
-- use-case: Support lifecycle management
-- says: {sum live_installs 'install' where state <> 'supported' and state <> 'support ends soon'} {runs/run} on versions out of support ({sum arr where state <> 'supported' and state <> 'support ends soon'} a year), {sum live_installs where state = 'support ends soon'} on versions that lose it within 180 days, of {sum live_installs} in all[; next is {first version where days_of_support_left >= 0}, until {first support_ends where days_of_support_left >= 0}].
-- read: Versions with live installations, the nearest end of support first; negative days have passed. Versions whose support ended before the data begins are on no list of releases: they count as out of support. After the end of support there are no fixes, after the end of life no service at all. Late contracts run beyond the end of support: they were sold a term that the version does not cover. Tickets of the last year count those opened on that version.
-- decides: state
-- chart: bar x=version y=live_installs
-- total: live_installs, arr
-- difficulty: intermediate
-- parameter: product
-- parameter: region
-- parameter: top = 30
-- shows: arr = arr
-- shows: live_installs = live_installs
-- uses: live_installs, ticket_states
WITH installs AS (
  SELECT cp.product_id, cp.version_number, cp.customer_id, cp.contract_value, cp.renewal_date, cp.support_level
  FROM live_installs AS cp
  JOIN sales_data.customers AS c ON c.customer_id = cp.customer_id
  WHERE (CAST($region AS VARCHAR) IS NULL OR c.region = $region)
),
tickets AS (
  SELECT t.product_id, t.product_version, count(*) AS tickets, count(*) FILTER (WHERE t.is_open) AS open_tickets
  FROM ticket_states AS t
  JOIN sales_data.customers AS c ON c.customer_id = t.customer_id
  WHERE t.created_date > CAST($as_of AS DATE) - 365 AND t.created_date <= CAST($as_of AS DATE)
    AND (CAST($region AS VARCHAR) IS NULL OR c.region = $region)
  GROUP BY t.product_id, t.product_version
)
SELECT
  concat(p.product_name, ' ', i.version_number) AS version,
  CASE WHEN r.eol_date < CAST($as_of AS DATE) THEN 'end of life'
       WHEN r.release_id IS NULL OR r.support_end_date < CAST($as_of AS DATE) THEN 'out of support'
       WHEN r.support_end_date < CAST($as_of AS DATE) + 180 THEN 'support ends soon'
       ELSE 'supported' END AS state,
  r.support_end_date AS support_ends,
  r.support_end_date - CAST($as_of AS DATE) AS days_of_support_left,
  r.eol_date AS end_of_life,
  count(*) AS live_installs,
  count(*) FILTER (WHERE i.support_level = 'Premium') AS premium_support_installs,
  sum(i.contract_value) AS arr,
  count(*) FILTER (WHERE r.release_id IS NULL OR i.renewal_date > r.support_end_date) AS late_contracts,
  coalesce(sum(i.contract_value) FILTER (WHERE r.release_id IS NULL OR i.renewal_date > r.support_end_date), 0) AS arr_of_late_contracts,
  coalesce(t.tickets, 0) AS tickets_last_year,
  coalesce(t.open_tickets, 0) AS open_tickets,
  p.current_version AS newest_version,
  r.release_id,
  i.product_id,
  count(*) OVER () AS rows_in_all
FROM installs AS i
JOIN sales_data.products AS p ON p.product_id = i.product_id
LEFT JOIN operational_data.product_releases AS r ON r.product_id = i.product_id AND r.version_number = i.version_number
LEFT JOIN tickets AS t ON t.product_id = i.product_id AND t.product_version = i.version_number
WHERE (CAST($product AS VARCHAR) IS NULL OR i.product_id = $product)
GROUP BY r.release_id, i.product_id, p.product_name, i.version_number, r.support_end_date, r.eol_date, p.current_version, t.tickets, t.open_tickets
ORDER BY r.support_end_date NULLS FIRST, r.release_id, version
LIMIT CAST($top AS INTEGER)
