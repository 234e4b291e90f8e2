-- title: No note says that a contract is signed before it is
-- tables: sales_data.customer_notes, sales_data.contracts
-- Colleagues hand a deal over on the day of its decision; the signature may come days later, and they know which it is.
-- corruption: UPDATE sales_data.contracts SET signed_date = signed_date + 7 WHERE signed_date IS NOT NULL
SELECT n.note_id, n.note_date, k.signed_date, n.note_text
FROM sales_data.customer_notes AS n
JOIN sales_data.contracts AS k USING (opportunity_id)
WHERE (k.signed_date IS NULL OR n.note_date < k.signed_date)
  AND n.note_type = 'Internal'
  AND regexp_matches(n.note_text, '(^|[.!] )(Signed\b|Add-on signed|It''s signed|Signature is in|Done, signed)|^[^.\n]*, signed\.')
