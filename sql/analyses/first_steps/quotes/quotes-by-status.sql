-- title: Quotes by status
-- question: What became of the quotes of the last year?
-- asked: How many of our recent quotes were accepted, rejected or left to expire?
-- asked: Where do the offers we made over the past twelve months stand?
-- asked: What happened to our proposals, by number and by amount?
-- says: {sum quotes 'quote'} over {sum amount} {was/were} written, {most of} them {largest quotes by status}.
-- none: No quote was written in the last year.
-- read: Quotes of the months asked for by what stands behind them today. A deal may have several quotes, of which one at most is accepted, so these are no win rates.
-- chart: column x=status y=quotes
-- total: quotes, amount
-- difficulty: easy
-- parameter: within_months = 12
SELECT
  q.status,
  count(*) AS quotes,
  sum(q.total_amount) AS amount,
  round(CAST(avg(q.discount_percent) AS DECIMAL(18, 6)), 1) AS mean_discount_percent
FROM sales_data.quotes AS q
WHERE q.quote_date > CAST(CAST($as_of AS DATE) - CAST($within_months AS INTEGER) * INTERVAL '1 month' AS DATE)
GROUP BY q.status
ORDER BY quotes DESC, q.status
