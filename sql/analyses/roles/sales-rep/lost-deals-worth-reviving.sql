-- title: Lost deals whose reason may be gone
-- question: Which deals did I lose for timing, budget or want of a decision long enough ago to call again?
-- asked: Which of my old losses are worth another try now?
-- asked: Who turned me down over timing, budget or indecision a good while ago?
-- asked: What lost opps can I reopen?
-- says: {count 'lost deal'} worth {sum amount_lost} could be revived; first {first customer_name}, lost for {first reason} {first months_ago} ago[; {first comes_back_percent} of such losses came back].
-- read: New Business deals lost 4 to 18 months ago for timing, price or no decision, at accounts with nothing open, no win and no later loss since: where a new deal was opened, the talk goes on already. Comes back is how often, in our own history, a prospect lost for that reason a year or more ago was won later. Sorted by amount times that chance; the contact is an active one of the lost deal, or of the account.
-- decides: whom_to_call, comes_back_percent
-- chart: bar x=customer_name y=amount_lost series=reason
-- rate: comes_back_percent of comes_back_n
-- none: No lost deal is worth reviving.
-- total: amount_lost
-- difficulty: advanced
-- parameter: rep
-- parameter: region
-- parameter: top = 25
-- uses: open_opportunities
WITH losses AS MATERIALIZED (
  SELECT d.deal_id, d.opportunity_id, d.customer_id, d.product_id, d.close_date, d.sales_rep, d.win_loss_reason, o.amount, o.opportunity_name, o.competitor,
    split_part(split_part(d.win_loss_reason, ' –', 1), ':', 1) AS reason
  FROM sales_data.closed_deals AS d
  JOIN sales_data.opportunities AS o ON o.opportunity_id = d.opportunity_id
  WHERE d.status = 'Lost' AND o.opportunity_type = 'New Business' AND d.close_date <= CAST($as_of AS DATE)
),
won AS MATERIALIZED (
  SELECT d.customer_id, min(d.close_date) AS first_won, max(d.close_date) AS last_won
  FROM sales_data.closed_deals AS d
  WHERE d.status = 'Won' AND d.close_date <= CAST($as_of AS DATE)
  GROUP BY d.customer_id
),
history AS MATERIALIZED (
  SELECT l.reason,
    count(DISTINCT l.customer_id) AS accounts,
    count(DISTINCT l.customer_id) FILTER (WHERE w.first_won > l.close_date) AS back
  FROM losses AS l
  LEFT JOIN won AS w ON w.customer_id = l.customer_id
  WHERE l.close_date <= CAST(CAST($as_of AS DATE) - INTERVAL '12 months' AS DATE)
    AND (w.first_won IS NULL OR w.first_won > l.close_date)
  GROUP BY l.reason
),
busy AS (
  SELECT DISTINCT customer_id FROM open_opportunities WHERE opportunity_type <> 'Renewal'
),
latest AS MATERIALIZED (
  SELECT r.*
  FROM (
    SELECT l.*, row_number() OVER (PARTITION BY l.customer_id ORDER BY l.close_date DESC, l.deal_id DESC) AS recency,
      count(*) OVER (PARTITION BY l.customer_id) AS times_lost
    FROM losses AS l
  ) AS r
  WHERE r.recency = 1
),
people AS MATERIALIZED (
  SELECT r.*
  FROM (
    SELECT k.customer_id, concat(k.first_name, ' ', k.last_name) AS name, k.role_type, k.last_contact_date,
      row_number() OVER (PARTITION BY k.customer_id
        ORDER BY CASE k.role_type WHEN 'Champion' THEN 0 WHEN 'Decision Maker' THEN 1 WHEN 'Influencer' THEN 2 ELSE 3 END,
          k.last_contact_date DESC NULLS LAST, k.contact_id) AS place
    FROM sales_data.customer_contacts AS k
    WHERE k.status = 'Active'
  ) AS r
  WHERE r.place = 1
)
SELECT
  t.opportunity_id,
  c.customer_name,
  p.product_name,
  t.amount AS amount_lost,
  t.reason,
  t.win_loss_reason AS reason_in_full,
  t.close_date AS lost_on,
  CAST(round(CAST((CAST($as_of AS DATE) - t.close_date) / 30.4375 AS DECIMAL(18, 6)), 0) AS INTEGER) AS months_ago,
  round(CAST(100.0 * h.back / nullif(h.accounts, 0) AS DECIMAL(18, 6)), 1) AS comes_back_percent,
  t.times_lost AS times_lost_here,
  t.competitor,
  f.name AS whom_to_call,
  f.role_type AS role,
  f.last_contact_date AS last_contact,
  c.account_owner,
  t.customer_id,
  count(*) OVER () AS rows_in_all,
  h.accounts AS comes_back_n
FROM latest AS t
JOIN sales_data.customers AS c ON c.customer_id = t.customer_id
JOIN sales_data.products AS p ON p.product_id = t.product_id
LEFT JOIN history AS h ON h.reason = t.reason
LEFT JOIN won AS w ON w.customer_id = t.customer_id
LEFT JOIN busy AS b ON b.customer_id = t.customer_id
LEFT JOIN people AS f ON f.customer_id = t.customer_id AND f.place = 1
WHERE t.recency = 1 AND b.customer_id IS NULL
  AND t.reason IN ('Timing', 'Price/Budget', 'No decision')
  AND (w.last_won IS NULL OR w.last_won < t.close_date)
  AND t.close_date <= CAST(CAST($as_of AS DATE) - INTERVAL '4 months' AS DATE)
  AND t.close_date > CAST(CAST($as_of AS DATE) - INTERVAL '18 months' AS DATE)
  AND (CAST($rep AS VARCHAR) IS NULL OR c.account_owner = $rep)
  AND (CAST($region AS VARCHAR) IS NULL OR c.region = $region)
ORDER BY t.amount * coalesce(h.back, 0) / coalesce(nullif(h.accounts, 0), 1) DESC, t.opportunity_id
LIMIT CAST($top AS INTEGER)
