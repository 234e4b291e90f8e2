-- title: The largest customers by ARR
-- question: Which customers have the most ARR?
-- asked: Who are our top ten customers?
-- asked: Which accounts pay us the most per year?
-- asked: Who are the biggest names on the books by annual recurring revenue?
-- says: {count 'customer'} {has/have} {sum arr} of ARR; the largest is {first customer_id} with {first arr}.
-- none: No contract is in force.
-- read: The annual value of all contracts in force today, customer by customer, the largest first. Rows in all is the number of customers that we have.
-- chart: bar x=customer_id y=arr
-- total: arr
-- shows: arr = arr
-- difficulty: easy
-- parameter: top = 10
-- uses: contracts_in_force
SELECT
  f.customer_id,
  sum(f.annual_value) AS arr,
  count(*) AS contracts,
  min(f.end_date) AS first_end,
  count(*) OVER () AS rows_in_all
FROM contracts_in_force AS f
GROUP BY f.customer_id
ORDER BY arr DESC, f.customer_id
LIMIT CAST($top AS INTEGER)
