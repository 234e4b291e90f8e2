-- title: Quoted licences by type
-- question: How much do we quote as subscription, perpetual or usage-based licences?
-- asked: What licence models are in our quotes, and for how much money?
-- asked: Are we quoting mostly subscriptions or perpetual licences?
-- asked: How do quoted amounts split over the kinds of licence?
-- says: Quotes hold {sum lines 'line'} over {sum quoted_amount}, {most of} it {largest quoted_amount by licence_type}.
-- read: All lines of all quotes that are on record, accepted or not; a deal with three quotes counts three times. Amounts are after the discounts of lines, of which the mean is shown, and before the overall discount of the quote.
-- chart: column x=licence_type y=quoted_amount
-- total: lines, licences, quoted_amount
-- difficulty: easy
SELECT
  l.license_type AS licence_type,
  count(*) AS lines,
  sum(l.quantity) AS licences,
  sum(l.line_total) AS quoted_amount,
  round(CAST(avg(l.discount_percent) AS DECIMAL(18, 6)), 1) AS mean_discount_percent
FROM sales_data.quote_line_items AS l
GROUP BY l.license_type
ORDER BY quoted_amount DESC, licence_type
