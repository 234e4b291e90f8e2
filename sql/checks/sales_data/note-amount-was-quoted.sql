-- title: A note names no amount but those quoted by then
-- tables: sales_data.customer_notes, sales_data.quotes
-- Every dollar amount in a note about a deal is the total of one of its quotes, in whole dollars.
-- corruption: UPDATE sales_data.quotes SET total_amount = total_amount + 5 WHERE quote_id IN (SELECT q.quote_id FROM sales_data.quotes AS q JOIN sales_data.customer_notes AS n USING (opportunity_id) WHERE contains(n.note_text, '$') AND q.quote_date <= n.note_date)
WITH named AS (
  SELECT note_id, opportunity_id, note_date, note_text,
    unnest(regexp_extract_all(note_text, '\$([0-9,]*[0-9])', 1)) AS amount
  FROM sales_data.customer_notes
)
SELECT n.note_id, n.note_date, n.amount, n.note_text
FROM named AS n
WHERE NOT EXISTS (
  SELECT 1
  FROM sales_data.quotes AS q
  WHERE q.opportunity_id = n.opportunity_id AND q.quote_date <= n.note_date
    AND abs(q.total_amount - CAST(replace(n.amount, ',', '') AS DECIMAL(18, 2))) <= 0.5
)
