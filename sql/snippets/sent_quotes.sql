-- The quotes that were sent: all but drafts.
-- raw: sales_data.quotes WHERE status <> 'Draft'
SELECT q.*
FROM sales_data.quotes AS q
WHERE q.status <> 'Draft' AND q.quote_date <= CAST($as_of AS DATE)
