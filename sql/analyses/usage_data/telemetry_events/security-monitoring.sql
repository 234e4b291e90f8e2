-- title: Accounts with unusual sign-in failures and denied access
-- question: At which customers do failed sign-ins or attempts at forbidden pages stand out?
-- asked: Where do failed sign-ins and forbidden-page attempts look suspicious?
-- asked: Which customers may have a security problem, judging from telemetry?
-- asked: Is someone trying doors at any of our customers?
-- use-case: Security monitoring
-- says: Of all sampled sign-ins {first usual_failed_percent} failed; by customer the share {ranges failed_percent by customer_name,customer_id}. {sum denied_attempts 'attempt'} at forbidden pages {was/were} denied, {most of} them at {largest denied_attempts by customer_name,customer_id}.
-- read: Telemetry is a sample; compare rates, not counts. Where all customers together are no further apart than chance explains, nobody stands out, and the first rows are the ends of a draw. times_usual sets the account's share of failed sign-ins against that of all accounts together, those without a failure too; worst_user_failures tells one forgetful user from many. Accounts with few sampled sign-ins are left out (least).
-- chart: bar x=customer_name y=failed_percent
-- rate: failed_percent of sign_ins, without_second_factor_percent of without_second_factor_n
-- total: sign_ins, failed, denied_attempts
-- difficulty: intermediate
-- parameter: within_days = 180
-- parameter: min_rows = 15
-- parameter: top = 20
WITH events AS (
  SELECT e.customer_id, e.user_id,
    count(*) FILTER (WHERE e.event_type = 'Login') AS sign_ins,
    count(*) FILTER (WHERE e.event_type = 'Login' AND e.severity = 'Warning') AS failed,
    count(*) FILTER (WHERE e.event_type = 'Login' AND (e.metadata_json ->> 'reason') = 'wrong_password') AS wrong_password,
    count(*) FILTER (WHERE e.event_type = 'Login' AND (e.metadata_json ->> 'second_factor') = 'none') AS without_second_factor,
    count(*) FILTER (WHERE e.event_type = 'Permission_Denied') AS denied
  FROM usage_data.telemetry_events AS e
  WHERE e.event_category = 'Security'
    AND e.event_type IN ('Login', 'Permission_Denied')
    AND e.event_timestamp >= CAST($as_of AS DATE) - CAST($within_days AS INTEGER) + 1
    AND e.event_timestamp < CAST($as_of AS DATE) + 1
  GROUP BY e.customer_id, e.user_id
),
account AS (
  SELECT customer_id,
    sum(sign_ins) AS sign_ins, sum(failed) AS failed, sum(wrong_password) AS wrong_password,
    sum(without_second_factor) AS without_second_factor, sum(denied) AS denied,
    max(failed) AS worst_user_failures, count(*) FILTER (WHERE failed > 0) AS users_failing,
    count(*) FILTER (WHERE denied > 0) AS users_denied,
    1.0 * sum(sum(failed)) OVER () / nullif(sum(sum(sign_ins)) OVER (), 0) AS usual_rate
  FROM events
  GROUP BY customer_id
),
users AS (
  SELECT customer_id,
    count(*) FILTER (WHERE status = 'Locked') AS locked_users,
    round(CAST(100.0 * count(*) FILTER (WHERE mfa_enabled = 'Yes' AND status = 'Active') / nullif(count(*) FILTER (WHERE status = 'Active'), 0) AS DECIMAL(18, 6)), 1) AS mfa_percent
  FROM operational_data.user_accounts
  GROUP BY customer_id
)
SELECT
  c.customer_name,
  a.customer_id,
  a.sign_ins,
  a.failed,
  round(CAST(100.0 * a.failed / nullif(a.sign_ins, 0) AS DECIMAL(18, 6)), 1) AS failed_percent,
  round(CAST(1.0 * a.failed / nullif(a.sign_ins * a.usual_rate, 0) AS DECIMAL(18, 6)), 1) AS times_usual,
  round(CAST(100.0 * a.usual_rate AS DECIMAL(18, 6)), 1) AS usual_failed_percent,
  a.wrong_password,
  a.users_failing,
  a.worst_user_failures,
  a.denied AS denied_attempts,
  a.users_denied,
  round(CAST(100.0 * a.without_second_factor / nullif(a.sign_ins - a.failed, 0) AS DECIMAL(18, 6)), 1) AS without_second_factor_percent,
  u.mfa_percent AS users_with_mfa_percent,
  u.locked_users,
  count(*) OVER () AS rows_in_all,
  a.sign_ins - a.failed AS without_second_factor_n
FROM account AS a
JOIN sales_data.customers AS c ON c.customer_id = a.customer_id
LEFT JOIN users AS u ON u.customer_id = a.customer_id
WHERE a.sign_ins >= CAST($min_rows AS INTEGER)
ORDER BY failed_percent DESC, a.denied DESC, a.customer_id
LIMIT CAST($top AS INTEGER)
