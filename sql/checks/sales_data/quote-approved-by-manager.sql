-- title: A quote is approved by a manager of its rep
-- tables: sales_data.quotes, sales_data.territories
-- The approver manages a territory of the rep who made the quote.
-- corruption: UPDATE sales_data.quotes SET approved_by = approved_by || 'x' WHERE approved_by IS NOT NULL
SELECT q.quote_id, q.created_by, q.approved_by
FROM sales_data.quotes AS q
WHERE q.approved_by IS NOT NULL
  AND NOT EXISTS (
    FROM sales_data.territories AS t
    WHERE t.sales_rep = q.created_by AND t.manager = q.approved_by
  )
