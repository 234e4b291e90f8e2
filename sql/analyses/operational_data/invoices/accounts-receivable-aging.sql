-- title: Receivables by customer and age
-- question: Which customers owe us how much, how old is it, and does it threaten more than the bill?
-- asked: What does our AR aging look like by customer, and is more than the invoice at risk?
-- asked: Who owes us money, how long overdue is it, and could we lose the customer too?
-- asked: Outstanding balances per customer by age bucket, with a view on renewal risk.
-- use-case: Accounts receivable aging
-- says: {count 'customer'} {owes/owe} {sum open_amount}, {sum past_due} of it past due and {sum over_90} for more than 90 days; {most of} what is past due is owed by {largest past_due by customer_name,customer_id}[; {sum past_due where renewal_status = 'Lost'} by customers whose renewal is lost].
-- read: Open amounts, that is invoice totals less successful payments, by days past the due date; the five buckets add up to open. Usual delay is the customer's mean days past due over all paid invoices: someone always late by three weeks is no news, a punctual payer who is late is. The renewal is the next one still to be decided, or the one that was lost and after which no contract runs: lost or at risk, it makes old debt doubtful.
-- decides: renewal_status
-- chart: stacked x=customer_name y=not_due,days_1_30,days_31_60,days_61_90,over_90
-- none: No customer owes us anything.
-- unit: past_due money, not_due money, days_1_30 money, days_31_60 money, days_61_90 money, over_90 money
-- total: open_amount, past_due, not_due, days_1_30, days_31_60, days_61_90, over_90
-- difficulty: advanced
-- parameter: rep
-- parameter: region
-- parameter: segment
-- parameter: top = 25
-- shows: receivables = open_amount
-- uses: open_invoices, renewal_states, signed_contracts
WITH summed AS (
  SELECT o.customer_id, count(*) AS invoices, sum(o.open_amount) AS amount,
    sum(CASE WHEN o.days_late <= 0 THEN o.open_amount ELSE 0 END) AS not_due,
    sum(CASE WHEN o.days_late BETWEEN 1 AND 30 THEN o.open_amount ELSE 0 END) AS days_1_30,
    sum(CASE WHEN o.days_late BETWEEN 31 AND 60 THEN o.open_amount ELSE 0 END) AS days_31_60,
    sum(CASE WHEN o.days_late BETWEEN 61 AND 90 THEN o.open_amount ELSE 0 END) AS days_61_90,
    sum(CASE WHEN o.days_late > 90 THEN o.open_amount ELSE 0 END) AS over_90,
    max(o.days_late) AS oldest
  FROM open_invoices AS o
  GROUP BY o.customer_id
),
habits AS (
  SELECT i.customer_id, round(CAST(1.0 * sum(i.payment_date - i.due_date) / count(*) AS DECIMAL(18, 6)), 0) AS usual_delay
  FROM operational_data.invoices AS i
  WHERE i.status = 'Paid' AND i.payment_date IS NOT NULL
  GROUP BY i.customer_id
),
coming AS (
  SELECT DISTINCT ON (r.customer_id) r.customer_id, r.renewal_status, r.current_expiration_date
  FROM renewal_states AS r
  WHERE r.is_due OR (r.renewal_status = 'Lost' AND NOT EXISTS (
    SELECT 1 FROM signed_contracts AS s WHERE s.customer_id = r.customer_id AND s.end_date > r.current_expiration_date
  ))
  ORDER BY r.customer_id, CASE r.renewal_status WHEN 'Lost' THEN 1 WHEN 'At Risk' THEN 2 ELSE 3 END, r.current_expiration_date, r.renewal_id
)
SELECT
  s.customer_id,
  c.customer_name,
  s.amount AS open_amount,
  s.amount - s.not_due AS past_due,
  s.not_due,
  s.days_1_30,
  s.days_31_60,
  s.days_61_90,
  s.over_90,
  round(CAST(100.0 * (s.amount - s.not_due) / nullif(s.amount, 0) AS DECIMAL(18, 6)), 1) AS past_due_percent,
  round(CAST(100.0 * (s.amount - s.not_due) / nullif(sum(s.amount - s.not_due) OVER (), 0) AS DECIMAL(18, 6)), 1) AS share_of_all_past_due_percent,
  s.invoices AS open_invoices,
  greatest(s.oldest, 0) AS oldest_days_past_due,
  h.usual_delay AS usual_delay_days,
  r.renewal_status,
  r.current_expiration_date AS contract_ends,
  c.account_owner,
  count(*) OVER () AS rows_in_all
FROM summed AS s
JOIN sales_data.customers AS c ON c.customer_id = s.customer_id
LEFT JOIN habits AS h ON h.customer_id = s.customer_id
LEFT JOIN coming AS r ON r.customer_id = s.customer_id
WHERE (CAST($rep AS VARCHAR) IS NULL OR c.account_owner = $rep)
  AND (CAST($region AS VARCHAR) IS NULL OR c.region = $region)
  AND (CAST($segment AS VARCHAR) IS NULL OR c.company_size = $segment)
ORDER BY s.amount - s.not_due DESC, s.amount DESC, s.customer_id
LIMIT CAST($top AS INTEGER)
