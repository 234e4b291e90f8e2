-- title: The next renewals
-- question: Which renewals fall due next?
-- asked: What contracts are coming up for renewal first?
-- asked: Which renewals do we have to close soon, and who owns them?
-- asked: Who renews next?
-- says: {count 'renewal'} {is/are} still to be decided; the next is {first renewal_id} of {first customer_id}, whose contract ends on {first contract_ends}.
-- none: No renewal is due.
-- read: Renewals that are neither won nor lost, the next end of contract first. The amount is that of the whole new term.
-- chart: bar x=renewal_id y=renewal_amount
-- total: renewal_amount
-- shows: renewals_due = renewal_amount
-- difficulty: easy
-- parameter: top = 10
-- uses: due_renewals
SELECT
  d.renewal_id,
  d.current_expiration_date AS contract_ends,
  d.renewal_amount,
  d.customer_id,
  d.renewal_status,
  d.churn_risk,
  d.owner,
  count(*) OVER () AS rows_in_all
FROM due_renewals AS d
ORDER BY d.current_expiration_date, d.renewal_amount DESC, d.renewal_id
LIMIT CAST($top AS INTEGER)
