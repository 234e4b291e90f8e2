-- title: A quoted opportunity is worth its latest quote
-- tables: sales_data.opportunities, sales_data.quotes
-- The amount follows the total of the latest quote; before the first quote it is the rep's estimate.
-- corruption: UPDATE sales_data.opportunities SET amount = amount + 0.01 WHERE true
SELECT o.opportunity_id, o.amount, latest.total_amount AS latest_quote
FROM sales_data.opportunities AS o
JOIN (
  SELECT opportunity_id, total_amount
  FROM sales_data.quotes
  QUALIFY row_number() OVER (PARTITION BY opportunity_id ORDER BY quote_date DESC, length(quote_id) DESC, quote_id DESC) = 1
) AS latest USING (opportunity_id)
WHERE o.amount IS DISTINCT FROM latest.total_amount
