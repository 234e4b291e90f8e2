-- title: No deal is talked about for months over a quote that has run out
-- tables: sales_data.quotes, sales_data.closed_deals
-- A quote is accepted while it holds; another has run out at most 35 days before the next one, or the decision.
-- corruption: UPDATE sales_data.quotes SET expiration_date = quote_date + 1 WHERE true
WITH course AS (
  SELECT q.quote_id, q.expiration_date, q.status,
    coalesce(lead(q.quote_date) OVER (PARTITION BY q.opportunity_id ORDER BY q.quote_id, q.quote_date, d.deal_id), d.close_date) AS ended
  FROM sales_data.quotes AS q
  LEFT JOIN sales_data.closed_deals AS d USING (opportunity_id)
)
SELECT quote_id, expiration_date, ended, status
FROM course
WHERE ended - expiration_date > CASE WHEN status = 'Accepted' THEN 0 ELSE 35 END
