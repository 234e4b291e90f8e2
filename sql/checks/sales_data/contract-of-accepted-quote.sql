-- title: A contract rests on the accepted quote of its opportunity
-- tables: sales_data.contracts, sales_data.quotes
-- Not on an earlier offer, nor on another deal's.
-- corruption: UPDATE sales_data.quotes SET status = 'Rejected' WHERE status <> 'Rejected'
SELECT k.contract_id, k.opportunity_id, k.quote_id, q.status, q.opportunity_id AS quoted_opportunity
FROM sales_data.contracts AS k
JOIN sales_data.quotes AS q USING (quote_id)
WHERE q.status <> 'Accepted' OR q.opportunity_id IS DISTINCT FROM k.opportunity_id
