-- title: The notes of a deal won over three products or more say so
-- tables: sales_data.customer_notes, sales_data.opportunities, sales_data.quotes, sales_data.quote_line_items
-- Where one of them tells the total of a quote, one names the two largest products and how many more there are; all but a few in which
-- nobody on the other side was spoken with once it was out.
-- corruption: UPDATE sales_data.customer_notes SET note_text = replace(note_text, ' more', '') WHERE contains(note_text, ' more')
WITH large AS (
  SELECT q.opportunity_id, q.total_amount, q.quote_id
  FROM sales_data.quotes AS q
  JOIN sales_data.quote_line_items AS l USING (quote_id)
  JOIN sales_data.opportunities AS o USING (opportunity_id)
  WHERE o.stage = 'Closed Won' AND o.created_date >= getvariable('start')
  GROUP BY q.opportunity_id, q.total_amount, q.quote_id
  HAVING count(*) >= 3
),
told AS (
  SELECT n.opportunity_id, min(n.note_text) AS note_text,
    bool_or(regexp_matches(n.note_text, ' and (one|two|three|four) more')) AS is_named
  FROM sales_data.customer_notes AS n
  JOIN large AS q USING (opportunity_id)
  GROUP BY n.opportunity_id
  HAVING bool_or(contains(n.note_text, '$' || format('{:,}', CAST(round(q.total_amount) AS BIGINT))))
)
SELECT opportunity_id, note_text
FROM told
WHERE NOT is_named AND (SELECT count(*) FILTER (WHERE NOT is_named) > 2 + 0.02 * count(*) FROM told)
