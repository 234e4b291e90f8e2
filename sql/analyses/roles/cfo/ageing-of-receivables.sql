-- title: Receivables by age, with the largest debtor of each
-- question: How old is the money that customers owe us today, and who owes the most of it?
-- asked: What is the AR aging, and who are the biggest debtors?
-- asked: How overdue are our receivables, and which customers are behind the largest part?
-- asked: How old are our open bills, and who is the worst?
-- says: Customers owe {sum open_amount}, {most of} it {largest open_amount by age}; the largest debt of one customer in one age is that of {most largest_debt by largest_debtor,largest_debtor_id}. {sum owed_by_shaky_customers} is owed by shaky customers.
-- read: Open amount is the invoice total less successful payments. Reserve applies 1, 3, 10, 25 and 50 per cent by age, a common rule to be replaced by your own. Shaky are customers whose renewal is at risk, who lost one in the last half year, or who have left, however long ago; their debt is the part that the age alone does not show.
-- decides: largest_debtor
-- chart: column x=age y=open_amount
-- unit: largest_debt money, reserve money, owed_by_shaky_customers money
-- difficulty: intermediate
-- parameter: region
-- parameter: segment
-- parameter: rep
-- shows: receivables = open_amount
-- uses: open_invoices, former_customers
WITH shaky AS (
  SELECT r.customer_id
  FROM operational_data.renewals AS r
  WHERE r.renewal_status = 'At Risk' OR (r.renewal_status = 'Lost' AND r.current_expiration_date >= CAST($as_of AS DATE) - 180)
  UNION
  SELECT f.customer_id
  FROM former_customers AS f
),
debts AS (
  SELECT i.invoice_id, i.customer_id, c.customer_name, i.open_amount AS amount, i.days_late AS late,
    CASE WHEN s.customer_id IS NULL THEN 0 ELSE 1 END AS shaky
  FROM open_invoices AS i
  JOIN sales_data.customers AS c ON c.customer_id = i.customer_id
  LEFT JOIN shaky AS s ON s.customer_id = i.customer_id
  WHERE (CAST($region AS VARCHAR) IS NULL OR c.region = $region)
    AND (CAST($segment AS VARCHAR) IS NULL OR c.company_size = $segment)
    AND (CAST($rep AS VARCHAR) IS NULL OR c.account_owner = $rep)
),
aged AS (
  SELECT d.*,
    CASE WHEN d.late <= 0 THEN 1 WHEN d.late <= 30 THEN 2 WHEN d.late <= 60 THEN 3 WHEN d.late <= 90 THEN 4 ELSE 5 END AS bucket
  FROM debts AS d
),
debtors AS (
  SELECT a.bucket, a.customer_id, a.customer_name, sum(a.amount) AS amount,
    row_number() OVER (PARTITION BY a.bucket ORDER BY sum(a.amount) DESC, a.customer_id) AS place
  FROM aged AS a
  GROUP BY a.bucket, a.customer_id, a.customer_name
)
SELECT
  CASE a.bucket WHEN 1 THEN 'not yet due' WHEN 2 THEN '1-30 days late' WHEN 3 THEN '31-60 days late' WHEN 4 THEN '61-90 days late' ELSE 'over 90 days late' END AS age,
  sum(a.amount) AS open_amount,
  round(CAST(100.0 * sum(a.amount) / nullif(sum(sum(a.amount)) OVER (), 0) AS DECIMAL(18, 6)), 1) AS share_percent,
  count(*) AS invoices,
  count(DISTINCT a.customer_id) AS customers,
  max(a.late) AS oldest_days_late,
  sum(a.amount * a.shaky) AS owed_by_shaky_customers,
  round(sum(a.amount) * CASE a.bucket WHEN 1 THEN 0.01 WHEN 2 THEN 0.03 WHEN 3 THEN 0.10 WHEN 4 THEN 0.25 ELSE 0.50 END, 0) AS reserve,
  min(d.customer_name) AS largest_debtor,
  min(d.amount) AS largest_debt,
  min(d.customer_id) AS largest_debtor_id
FROM aged AS a
JOIN debtors AS d ON d.bucket = a.bucket AND d.place = 1
GROUP BY a.bucket
ORDER BY a.bucket
