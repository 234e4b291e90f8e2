-- title: Billing by month
-- question: How much did we bill each month?
-- asked: What did we invoice, month by month?
-- asked: How many invoices go out per month, and for how much?
-- asked: What are our monthly billings, net of tax?
-- says: Billing {moved billed by month yearly}.
-- read: Invoices by their date, net of tax, without drafts and cancelled ones. Yearly contracts are billed at once, so single months stand out. The last month runs to today.
-- chart: column x=month y=billed
-- shows: billings = billed by month
-- difficulty: easy
-- parameter: within_months = 13
-- uses: sent_invoices
SELECT
  CAST(date_trunc('month', i.invoice_date) AS DATE) AS month,
  sum(i.subtotal) AS billed,
  count(*) AS invoices,
  count(DISTINCT i.customer_id) AS customers
FROM sent_invoices AS i
WHERE i.invoice_date >= CAST(date_trunc('month', CAST($as_of AS DATE)) - CAST($within_months AS INTEGER) * INTERVAL '1 month' AS DATE)
GROUP BY 1
ORDER BY month
