-- title: Healthy, growing customers that nobody has asked
-- question: Which of my customers use more and more, are content, and have not been offered anything for half a year?
-- asked: Which of my customers are ripe for an upsell?
-- asked: Who of mine is growing in usage, happy, and has not had an offer in six months?
-- asked: Where can I sell more to customers I already have?
-- says: {count 'customer'} with {sum annual_recurring_revenue} a year {grows/grow} or fill their licences and have not been asked for half a year, {count where users_change_percent > 0} of them with more users than four months before; the likeliest to expand is {most chance_to_expand_percent by customer_name,customer_id}.
-- read: Live customers of low or medium risk whose active users of the same installs grew against four months before, or who fill 85 percent of their licences, without an open expansion deal and none opened in the last six months. Ask on is the product that is fullest; the contact is the champion or decision maker met last. Sorted by the chance to expand times the recurring revenue.
-- chart: scatter x=users_change_percent y=chance_to_expand_percent
-- none: Every customer that grows has been asked.
-- total: annual_recurring_revenue
-- difficulty: advanced
-- parameter: rep
-- parameter: region
-- parameter: top = 20
-- uses: live_installs, health, use_now, opportunity_states
WITH live AS MATERIALIZED (
  SELECT i.customer_id, sum(i.contract_value) AS arr, count(*) AS products, min(i.install_date) AS since, min(i.renewal_date) AS next_renewal
  FROM live_installs AS i
  GROUP BY i.customer_id
),
growth AS MATERIALIZED (
  SELECT m.customer_id,
    sum(m.active_users) FILTER (WHERE m.users_before IS NOT NULL) AS now_users,
    sum(m.users_before) AS then_users,
    max(m.license_utilization) AS fullest
  FROM use_now AS m
  GROUP BY m.customer_id
),
ask AS MATERIALIZED (
  SELECT r.*
  FROM (
    SELECT m.customer_id, m.product_id, m.license_utilization,
      row_number() OVER (PARTITION BY m.customer_id ORDER BY m.license_utilization DESC, m.product_id) AS place
    FROM use_now AS m
  ) AS r
  WHERE r.place = 1
),
asked AS MATERIALIZED (
  SELECT o.customer_id, max(o.created_date) AS last_asked,
    max(CASE WHEN o.is_open THEN 1 ELSE 0 END) AS in_play
  FROM opportunity_states AS o
  WHERE o.opportunity_type IN ('Upsell', 'Cross-sell') AND o.created_date <= CAST($as_of AS DATE)
  GROUP BY o.customer_id
),
friend AS MATERIALIZED (
  SELECT r.*
  FROM (
    SELECT k.customer_id, concat(k.first_name, ' ', k.last_name) AS name, k.role_type, k.last_contact_date,
      row_number() OVER (PARTITION BY k.customer_id ORDER BY k.last_contact_date DESC NULLS LAST, k.contact_id) AS place
    FROM sales_data.customer_contacts AS k
    WHERE k.status = 'Active' AND k.role_type IN ('Champion', 'Decision Maker')
  ) AS r
  WHERE r.place = 1
)
SELECT
  c.customer_id,
  c.customer_name,
  round(h.expansion_probability, 1) AS chance_to_expand_percent,
  l.arr AS annual_recurring_revenue,
  round(CAST(100.0 * (g.now_users - g.then_users) / nullif(g.then_users, 0) AS DECIMAL(18, 6)), 1) AS users_change_percent,
  p.product_name AS ask_on,
  round(a.license_utilization, 0) AS its_licences_used_percent,
  h.risk_level,
  h.health_trend,
  l.products,
  s.last_asked AS last_offer_opened,
  f.name AS contact,
  f.role_type AS contact_role,
  CAST($as_of AS DATE) - f.last_contact_date AS days_since_contact,
  l.next_renewal,
  c.account_owner,
  count(*) OVER () AS rows_in_all
FROM live AS l
JOIN sales_data.customers AS c ON c.customer_id = l.customer_id
JOIN health AS h ON h.customer_id = l.customer_id
JOIN growth AS g ON g.customer_id = l.customer_id
JOIN ask AS a ON a.customer_id = l.customer_id AND a.place = 1
JOIN sales_data.products AS p ON p.product_id = a.product_id
LEFT JOIN asked AS s ON s.customer_id = l.customer_id
LEFT JOIN friend AS f ON f.customer_id = l.customer_id AND f.place = 1
WHERE NOT h.at_risk
  AND (g.now_users > g.then_users OR g.fullest >= 85)
  AND coalesce(s.in_play, 0) = 0
  AND (s.last_asked IS NULL OR s.last_asked <= CAST(CAST($as_of AS DATE) - INTERVAL '6 months' AS DATE))
  AND (CAST($rep AS VARCHAR) IS NULL OR c.account_owner = $rep)
  AND (CAST($region AS VARCHAR) IS NULL OR c.region = $region)
ORDER BY l.arr * h.expansion_probability DESC, c.customer_id
LIMIT CAST($top AS INTEGER)
