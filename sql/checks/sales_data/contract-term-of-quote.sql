-- title: A contract runs for the months that were quoted
-- tables: sales_data.contracts, sales_data.quote_line_items
-- From its start to its end; a terminated contract ends earlier. Beyond a hundred years a term is no date any
-- more.
-- corruption: UPDATE sales_data.quote_line_items SET term_months = term_months - 1 WHERE term_months > 0
SELECT k.contract_id, k.start_date, k.end_date, k.status, l.term_months
FROM sales_data.contracts AS k
JOIN (
  SELECT quote_id, least(max(term_months), 1200) AS term_months
  FROM sales_data.quote_line_items
  GROUP BY quote_id
) AS l USING (quote_id)
WHERE CASE k.status
  WHEN 'Terminated' THEN k.end_date + 1 >= k.start_date + to_months(l.term_months)
  ELSE k.end_date + 1 <> k.start_date + to_months(l.term_months)
END
