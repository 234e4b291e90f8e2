-- title: Access to review, by customer
-- question: At which customers do people with wide rights lack a second factor, or do accounts stay open that nobody uses?
-- asked: At which customers do admins lack MFA, or do dead accounts stay open?
-- asked: Where is access security weak: powerful users without two-factor and stale accounts?
-- asked: Which customers need an access review, and why?
-- use-case: Access and MFA review
-- says: {sum wide_rights_without_mfa 'person|people'} with wide rights at {count 'customer' where wide_rights_without_mfa > 0} {lacks/lack} a second factor; {sum stale_accounts 'account'} {lies/lie} idle and {sum open_after_contract_end} {is/are} still open where the contracts have ended. First to review is {first customer_name}.
-- read: Only accounts that are active count. Wide rights are Admin, Manager and Power User. Stale are those without a login for 90 days or more. Old password: not reset for a year, or never since a creation longer ago than that. Risk points: five per admin without a second factor, two per other user of wide rights, three per stale admin, one per other stale account, five per account older than 90 days left open at a customer whose contracts have ended.
-- chart: bar x=customer_name y=risk_points
-- share: mfa_percent of active_accounts
-- total: wide_rights_without_mfa, stale_accounts
-- difficulty: intermediate
-- parameter: customer
-- parameter: region
-- parameter: industry
-- parameter: top = 25
-- shows: user_accounts = active_accounts
-- uses: arr
WITH live AS (
  SELECT k.customer_id
  FROM arr AS k
),
accounts AS (
  SELECT u.customer_id, u.role, u.mfa_enabled,
    CASE WHEN u.role IN ('Admin', 'Manager', 'Power User') THEN 1 ELSE 0 END AS wide,
    CASE WHEN coalesce(u.last_login_date, u.created_date) <= CAST($as_of AS DATE) - 90 THEN 1 ELSE 0 END AS stale,
    CASE WHEN coalesce(u.password_reset_date, u.created_date) < CAST($as_of AS DATE) - 365 THEN 1 ELSE 0 END AS old_password,
    CASE WHEN v.customer_id IS NULL AND u.created_date < CAST($as_of AS DATE) - 90 THEN 1 ELSE 0 END AS left_open
  FROM operational_data.user_accounts AS u
  LEFT JOIN live AS v ON v.customer_id = u.customer_id
  WHERE u.status = 'Active'
    AND (CAST($customer AS VARCHAR) IS NULL OR u.customer_id = $customer)
),
failures AS (
  SELECT a.customer_id, count(*) AS failed
  FROM operational_data.audit_log AS a
  WHERE a.event_type = 'Login' AND a.success = 'No' AND a.event_timestamp >= CAST($as_of AS DATE) - 180 + 1
  GROUP BY a.customer_id
),
locked AS (
  SELECT u.customer_id, count(*) AS locked
  FROM operational_data.user_accounts AS u
  WHERE u.status = 'Locked'
  GROUP BY u.customer_id
)
SELECT
  a.customer_id,
  c.customer_name,
  5 * count(*) FILTER (WHERE a.role = 'Admin' AND a.mfa_enabled = 'No')
    + 2 * count(*) FILTER (WHERE a.role IN ('Manager', 'Power User') AND a.mfa_enabled = 'No')
    + 3 * count(*) FILTER (WHERE a.role = 'Admin' AND a.stale = 1)
    + count(*) FILTER (WHERE a.role <> 'Admin' AND a.stale = 1)
    + 5 * sum(a.left_open) AS risk_points,
  count(*) AS active_accounts,
  round(CAST(100.0 * count(*) FILTER (WHERE a.mfa_enabled = 'Yes') / count(*) AS DECIMAL(18, 6)), 1) AS mfa_percent,
  round(CAST(100.0 * count(*) FILTER (WHERE a.mfa_enabled = 'Yes' AND a.wide = 1) / nullif(sum(a.wide), 0) AS DECIMAL(18, 6)), 1) AS mfa_of_wide_rights_percent,
  count(*) FILTER (WHERE a.role = 'Admin' AND a.mfa_enabled = 'No') AS admins_without_mfa,
  count(*) FILTER (WHERE a.wide = 1 AND a.mfa_enabled = 'No') AS wide_rights_without_mfa,
  count(*) FILTER (WHERE a.role = 'Admin' AND a.stale = 1) AS stale_admins,
  sum(a.stale) AS stale_accounts,
  sum(a.old_password) AS old_passwords,
  sum(a.left_open) AS open_after_contract_end,
  coalesce(l.locked, 0) AS locked_accounts,
  coalesce(f.failed, 0) AS failed_logins_in_180_days,
  c.industry,
  count(*) OVER () AS rows_in_all
FROM accounts AS a
JOIN sales_data.customers AS c ON c.customer_id = a.customer_id
LEFT JOIN failures AS f ON f.customer_id = a.customer_id
LEFT JOIN locked AS l ON l.customer_id = a.customer_id
WHERE (CAST($region AS VARCHAR) IS NULL OR c.region = $region)
  AND (CAST($industry AS VARCHAR) IS NULL OR c.industry = $industry)
GROUP BY a.customer_id, c.customer_name, c.industry, f.failed, l.locked
ORDER BY risk_points DESC, a.customer_id
LIMIT CAST($top AS INTEGER)
