-- title: Promised follow-ups that are due or overdue
-- question: Which promised next steps with customers are overdue or fall due soon, and what money hangs on them?
-- asked: Which promised follow-ups are late or due soon, and how much money is behind them?
-- asked: What next steps have we promised customers and not done?
-- asked: What is on the follow-up list, overdue first, with the deals at stake?
-- use-case: Follow-up management
-- says: {count 'promised step'} {is/are} due, {count where days_overdue > 0} of them overdue[, the longest by {max days_overdue where days_overdue > 0}]; {sum amount} of open deals hang on them, {sum amount where days_overdue > 0} on the overdue ones. Most is at stake with {first customer_name}.
-- read: A follow-up is open while no later note about the same deal exists and the deal is undecided. Negative days are not yet due. Weighted amount, amount times the probability of the stage, says which to rescue first; those overdue by months should be closed or the deal called dead.
-- decides: next_action
-- chart: none
-- unit: amount money
-- none: No promised step is due.
-- difficulty: intermediate
-- parameter: rep
-- parameter: within_days = 30
-- parameter: top = 30
-- uses: open_opportunities
WITH latest AS (
  SELECT n.note_id, n.customer_id, n.contact_id, n.opportunity_id, n.created_by, n.note_date, n.note_type, n.next_action, n.next_action_date,
    row_number() OVER (PARTITION BY n.opportunity_id ORDER BY n.note_date DESC, n.note_id DESC) AS newest
  FROM sales_data.customer_notes AS n
  WHERE n.note_date <= CAST($as_of AS DATE) AND n.opportunity_id IS NOT NULL
)
SELECT
  CAST($as_of AS DATE) - l.next_action_date AS days_overdue,
  CASE WHEN l.next_action_date < CAST($as_of AS DATE) - 90 THEN 'overdue, over 90 days'
       WHEN l.next_action_date < CAST($as_of AS DATE) - 14 THEN 'overdue, over two weeks'
       WHEN l.next_action_date < CAST($as_of AS DATE) THEN 'just overdue'
       ELSE 'coming up' END AS state,
  c.customer_name,
  l.next_action,
  l.next_action_date,
  concat(k.first_name, ' ', k.last_name) AS contact,
  k.role_type,
  o.opportunity_name AS deal,
  o.stage,
  o.amount,
  round(CAST(o.weighted AS DECIMAL(18, 6)), 2) AS weighted_amount,
  o.close_date,
  o.sales_rep,
  l.note_date AS promised_on,
  l.note_id,
  count(*) OVER () AS rows_in_all
FROM latest AS l
JOIN open_opportunities AS o ON o.opportunity_id = l.opportunity_id
JOIN sales_data.customers AS c ON c.customer_id = l.customer_id
LEFT JOIN sales_data.customer_contacts AS k ON k.contact_id = l.contact_id
WHERE l.newest = 1
  AND l.next_action_date IS NOT NULL
  AND l.next_action_date <= CAST($as_of AS DATE) + CAST($within_days AS INTEGER)
  AND (CAST($rep AS VARCHAR) IS NULL OR o.sales_rep = $rep)
ORDER BY round(CAST(o.weighted AS DECIMAL(18, 6)), 2) DESC, l.note_id
LIMIT CAST($top AS INTEGER)
