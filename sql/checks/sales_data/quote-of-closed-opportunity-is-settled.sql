-- title: No quote of a closed opportunity is still open
-- tables: sales_data.quotes, sales_data.opportunities
-- With the deal decided, its quotes are Accepted, Rejected or Expired.
-- corruption: UPDATE sales_data.quotes SET status = 'Draft' WHERE status <> 'Draft'
SELECT q.quote_id, q.status, o.stage
FROM sales_data.quotes AS q
JOIN sales_data.opportunities AS o USING (opportunity_id)
WHERE o.stage IN ('Closed Won', 'Closed Lost') AND q.status IN ('Draft', 'Sent')
