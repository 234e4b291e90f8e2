-- title: Overdue invoices to follow up
-- question: Which overdue invoices do we chase first, whom do we write to, and what has been done already?
-- asked: Which late invoices should collections go after first, who do we contact, and what have we tried?
-- asked: What is the dunning list for today?
-- asked: Whom do we chase for overdue bills, and how far along are we with each?
-- use-case: Overdue follow-up
-- says: {count 'invoice'} worth {sum open_amount} {is/are} overdue; first to chase is {first invoice_id} of {first customer_name} ({first open_amount}, {first days_overdue} late): {first next_step}[; of {sum open_amount where next_step = 'wait, payment under way'} a payment is under way].
-- read: The largest open amount first, those of which a payment is pending last: wait for it. A failed card wants new data, not a reminder. Reminders are those that arrived after the due date. From 45 days the account owner calls, from 90 comes the legal notice: a common rule, to be replaced by your own. Beyond usual is how many days later this is than the customer's mean: above zero it is out of character. The contact is the finance or procurement person last spoken to, else the primary one.
-- decides: next_step
-- chart: bar x=invoice_id y=open_amount
-- none: No invoice is overdue.
-- total: open_amount
-- difficulty: advanced
-- parameter: rep
-- parameter: region
-- parameter: min_rows = 1
-- parameter: top = 30
-- uses: open_invoices
WITH flows AS (
  SELECT p.invoice_id,
    count(*) FILTER (WHERE p.status = 'Failed') AS failed,
    count(*) FILTER (WHERE p.status = 'Pending') AS pending
  FROM operational_data.payments AS p
  WHERE p.payment_date <= CAST($as_of AS DATE)
  GROUP BY p.invoice_id
),
habits AS (
  SELECT i.customer_id, round(CAST(1.0 * sum(i.payment_date - i.due_date) / count(*) AS DECIMAL(18, 6)), 0) AS usual_delay, count(*) AS paid_invoices
  FROM operational_data.invoices AS i
  WHERE i.status = 'Paid' AND i.payment_date IS NOT NULL
  GROUP BY i.customer_id
),
reminders AS (
  SELECT n.related_entity_id AS invoice_id, count(*) AS reminders, count(n.read_date) AS read_ones, max(n.sent_date) AS last_reminder
  FROM operational_data.notifications AS n
  JOIN open_invoices AS i ON i.invoice_id = n.related_entity_id
  WHERE n.related_entity_type = 'Invoice' AND n.status <> 'Failed' AND n.sent_date > i.due_date
  GROUP BY n.related_entity_id
),
contacts AS (
  SELECT DISTINCT ON (k.customer_id) k.customer_id, concat(k.first_name, ' ', k.last_name, ', ' || k.title) AS contact, k.email
  FROM sales_data.customer_contacts AS k
  WHERE k.status = 'Active' AND (k.department IN ('Finance', 'Procurement') OR k.is_primary = 'Yes')
  ORDER BY k.customer_id, CASE WHEN k.department IN ('Finance', 'Procurement') THEN 0 ELSE 1 END, k.last_contact_date DESC NULLS LAST, k.contact_id
)
SELECT
  i.invoice_id,
  i.customer_id,
  c.customer_name,
  i.open_amount,
  i.days_late AS days_overdue,
  i.days_late - h.usual_delay AS days_beyond_usual,
  CASE WHEN f.pending > 0 THEN 'wait, payment under way'
       WHEN f.failed > 0 THEN 'ask for new payment data'
       WHEN i.days_late > 90 THEN 'legal notice, stop of service'
       WHEN i.days_late > 45 THEN 'call by the account owner'
       WHEN coalesce(m.reminders, 0) = 0 THEN 'first reminder'
       WHEN m.read_ones = 0 THEN 'call, reminders are unread'
       WHEN i.days_late > coalesce(h.usual_delay, 0) THEN 'call, out of character'
       ELSE 'remind again' END AS next_step,
  coalesce(m.reminders, 0) AS reminders_sent,
  coalesce(m.read_ones, 0) AS reminders_read,
  m.last_reminder,
  coalesce(f.failed, 0) AS failed_payments,
  k.contact,
  k.email,
  i.status,
  i.invoice_date,
  i.due_date,
  c.account_owner,
  count(*) OVER () AS rows_in_all
FROM open_invoices AS i
JOIN sales_data.customers AS c ON c.customer_id = i.customer_id
LEFT JOIN flows AS f ON f.invoice_id = i.invoice_id
LEFT JOIN habits AS h ON h.customer_id = i.customer_id
LEFT JOIN reminders AS m ON m.invoice_id = i.invoice_id
LEFT JOIN contacts AS k ON k.customer_id = i.customer_id
WHERE i.days_late >= CAST($min_rows AS INTEGER)
  AND (CAST($rep AS VARCHAR) IS NULL OR c.account_owner = $rep)
  AND (CAST($region AS VARCHAR) IS NULL OR c.region = $region)
ORDER BY CASE WHEN f.pending > 0 THEN 1 ELSE 0 END, i.open_amount DESC, days_overdue DESC, i.invoice_id
LIMIT CAST($top AS INTEGER)
