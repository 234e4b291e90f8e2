-- title: A quote is written by who looks after the account on its day
-- tables: sales_data.quotes, sales_data.opportunities, sales_data.territories
-- That is the deal's rep, and once the rep has left whoever took over the territory.
-- corruption: UPDATE sales_data.quotes SET created_by = (SELECT max(created_by) FROM sales_data.quotes) WHERE true
WITH holders AS (
  SELECT own.sales_rep AS rep, t.sales_rep AS holder, t.effective_date AS since
  FROM sales_data.territories AS own
  JOIN sales_data.territories AS t USING (territory_name)
)
SELECT q.quote_id, q.quote_date, q.created_by, o.sales_rep
FROM sales_data.quotes AS q
JOIN sales_data.opportunities AS o USING (opportunity_id)
WHERE q.created_by IS DISTINCT FROM (
  SELECT arg_max(h.holder, h.since) FROM holders AS h WHERE h.rep = o.sales_rep AND h.since <= q.quote_date
)
