-- title: A terminated contract is worth the months that it lived
-- tables: sales_data.contracts, sales_data.closed_deals, sales_data.quote_line_items
-- Its value is the deal's times months lived over months quoted, rounded to the cent.
-- corruption: UPDATE sales_data.contracts SET status = 'Terminated', contract_value = contract_value + 100 WHERE status = 'Expired' AND contract_value > 0
SELECT k.contract_id, k.contract_value, d.deal_value, k.start_date, k.end_date, l.term_months
FROM sales_data.contracts AS k
JOIN sales_data.closed_deals AS d USING (opportunity_id)
JOIN (
  SELECT quote_id, max(term_months) AS term_months
  FROM sales_data.quote_line_items
  GROUP BY quote_id
) AS l USING (quote_id)
WHERE k.status = 'Terminated' AND k.contract_value > 0
  AND abs(k.contract_value::DECIMAL(30, 2) * l.term_months - d.deal_value::DECIMAL(30, 2) * datesub('month', k.start_date, k.end_date + 1)) > l.term_months * 0.005
