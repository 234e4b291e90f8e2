-- title: What discounts cost us, by quarter
-- question: How much money do we give away in discounts on signed deals, and is the discipline slipping?
-- asked: What do discounts cost us on signed deals, and are we getting sloppier?
-- asked: How much do we leave on the table through discounting, and is it getting worse?
-- asked: Is discount discipline holding, and what is the bill?
-- says: The part of the price given away on won deals {moved given_away_percent by quarter}, the share of deals with more than 20 percent off {moved deals_over_20_percent by quarter}; over all quarters {sum overall_discount} and {sum line_discount} more on single lines was given away.
-- read: Deals won since losses are on record, renewals among them; one large deal moves the part given away, but not the share of deals. Before discount is quantity times unit price of the accepted quotes, in value of the whole term. Line discounts come off first, the overall discount after; a deal has more than 20 percent off if both together take off so much. Approved are the discounts that a manager signed; a rising share of very deep ones at the end of a quarter is the first sign of slipping. On annual basis shows the same loss per year of term, comparable with ARR.
-- chart: column x=quarter y=given_away_percent
-- rate: deals_over_20_percent of won_deals
-- unit: before_discount money, overall_discount money, line_discount money, on_annual_basis money
-- difficulty: intermediate
-- parameter: region
-- parameter: rep
-- parameter: segment
-- shows: deals_won = won_deals by quarter
-- shows: discount = given_away_percent by quarter
-- uses: decided_deals
WITH accepted AS (
  SELECT q.quote_id, q.opportunity_id, q.total_amount, q.approved_by,
    sum(l.quantity * l.unit_price) AS gross, sum(l.line_total) AS after_lines, max(l.term_months) AS term_months
  FROM sales_data.quotes AS q
  JOIN sales_data.quote_line_items AS l ON l.quote_id = q.quote_id
  WHERE q.status = 'Accepted'
  GROUP BY q.quote_id, q.opportunity_id, q.total_amount, q.approved_by
),
deals AS (
  SELECT d.fiscal_year, CAST(substring(d.quarter, 2, 1) AS INTEGER) AS number, a.*,
    CASE WHEN d.close_date >= CAST(date_trunc('quarter', d.close_date) + INTERVAL '3 months' AS DATE) - 10 THEN 1 ELSE 0 END AS at_the_end
  FROM accepted AS a
  JOIN decided_deals AS d ON d.opportunity_id = a.opportunity_id
  JOIN sales_data.customers AS c ON c.customer_id = d.customer_id
  WHERE d.status = 'Won' AND d.close_date <= CAST($as_of AS DATE)
    AND (CAST($region AS VARCHAR) IS NULL OR d.region = $region)
    AND (CAST($rep AS VARCHAR) IS NULL OR d.sales_rep = $rep)
    AND (CAST($segment AS VARCHAR) IS NULL OR c.company_size = $segment)
)
SELECT
  concat(d.fiscal_year, ' Q', d.number) AS quarter,
  count(*) AS won_deals,
  sum(d.gross) AS before_discount,
  sum(d.after_lines - d.total_amount) AS overall_discount,
  sum(d.gross - d.after_lines) AS line_discount,
  round(CAST(100.0 * sum(d.gross - d.total_amount) / nullif(sum(d.gross), 0) AS DECIMAL(18, 6)), 1) AS given_away_percent,
  round(CAST(sum((d.gross - d.total_amount) * 12.0 / nullif(d.term_months, 0)) AS DECIMAL(18, 6)), 0) AS on_annual_basis,
  round(CAST(100.0 * count(*) FILTER (WHERE d.total_amount < d.gross) / count(*) AS DECIMAL(18, 6)), 1) AS deals_discounted_percent,
  round(CAST(100.0 * count(*) FILTER (WHERE round(CAST(1 - d.total_amount / nullif(d.gross, 0) AS DECIMAL(18, 6)), 4) > 0.2) / count(*) AS DECIMAL(18, 6)), 1) AS deals_over_20_percent,
  round(CAST(100.0 * sum(d.gross - d.total_amount) FILTER (WHERE d.approved_by IS NOT NULL) / nullif(sum(d.gross - d.total_amount), 0) AS DECIMAL(18, 6)), 1) AS approved_share_percent,
  round(CAST(100.0 * sum(d.gross - d.total_amount) FILTER (WHERE d.at_the_end = 1) / nullif(sum(d.gross) FILTER (WHERE d.at_the_end = 1), 0) AS DECIMAL(18, 6)), 1) AS last_ten_days_percent,
  round(CAST(100.0 * sum(d.gross - d.total_amount) FILTER (WHERE d.at_the_end = 0) / nullif(sum(d.gross) FILTER (WHERE d.at_the_end = 0), 0) AS DECIMAL(18, 6)), 1) AS rest_of_quarter_percent
FROM deals AS d
GROUP BY d.fiscal_year, d.number
ORDER BY d.fiscal_year, d.number
