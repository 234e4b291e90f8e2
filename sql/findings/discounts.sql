-- title: Discounts that do not win
-- place: 5
-- for: board, cfo, sales-manager, sales-rep
-- answer: sales-manager/discounting-habits
-- uses: decided_deals
WITH offered AS (
  SELECT o.opportunity_id, any_value(d.status = 'Won') AS won, arg_max(q.discount_percent, q.quote_date) AS discount
  FROM sales_data.quotes AS q
  JOIN sales_data.opportunities AS o USING (opportunity_id)
  JOIN decided_deals AS d USING (opportunity_id)
  WHERE o.opportunity_type = 'New Business'
  GROUP BY o.opportunity_id
)
SELECT format('New deals quoted at a discount above 15 % are won in {:.1f} %', 100 * avg(won::INT) FILTER (discount > 15)) AS finding,
  format('those at 5 % or less in {:.1f} %; deep discounts follow trouble, they do not cure it', 100 * avg(won::INT) FILTER (discount <= 5)) AS comparison
FROM offered
-- more
-- uses: decided_deals
WITH offered AS (
  SELECT o.opportunity_id, any_value(o.sales_rep) AS sales_rep, any_value(d.status = 'Won') AS won, arg_max(q.discount_percent, q.quote_date) AS discount
  FROM sales_data.quotes AS q
  JOIN sales_data.opportunities AS o USING (opportunity_id)
  JOIN decided_deals AS d USING (opportunity_id)
  WHERE o.opportunity_type = 'New Business'
  GROUP BY o.opportunity_id
)
SELECT CASE WHEN discount <= 5 THEN '0 to 5 %' WHEN discount <= 10 THEN '5 to 10 %' WHEN discount <= 15 THEN '10 to 15 %' ELSE 'above 15 %' END AS last_discount,
  count(*) AS deals, round(CAST(100 * avg(won::INT) AS DECIMAL(18, 6)), 1) AS win_rate
FROM offered
GROUP BY last_discount
ORDER BY min(discount)
