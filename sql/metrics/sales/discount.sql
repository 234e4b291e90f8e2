-- metric: Discount given
-- definition: What accepted quotes lie below quantity times unit price, in per cent of that, by the day on which the deal was won.
-- synonyms: average discount, discount rate
-- unit: percent
-- kind: rate
-- good: down
-- measured: period
-- bears: rep
-- by: region, country, segment, industry, tier, owner, customer, account, product, category, product_line, deal_type, deal_source, competitor
-- uses: won_deals
SELECT w.close_date AS day, w.opportunity_id, w.customer_id, w.product_id, w.sales_rep AS rep, g.gross - q.total_amount AS numerator, g.gross AS denominator
FROM won_deals AS w
JOIN sales_data.quotes AS q ON q.opportunity_id = w.opportunity_id AND q.status = 'Accepted'
JOIN (
  SELECT l.quote_id, sum(l.quantity * l.unit_price) AS gross
  FROM sales_data.quote_line_items AS l
  GROUP BY l.quote_id
) AS g ON g.quote_id = q.quote_id
