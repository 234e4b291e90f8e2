-- title: The newest accounts
-- question: Which accounts entered our books last?
-- asked: Who are the latest companies we opened an account for?
-- asked: Show me the newest names in the account list.
-- asked: Any fresh accounts lately, and who owns them?
-- says: The newest of {count 'account'} is {first customer_name} in {first country}, of {first created_date}.
-- read: The latest first. The owner is the sales rep who looks after the account. Rows in all counts every account on the books.
-- chart: none
-- difficulty: easy
-- parameter: region
-- parameter: top = 10
SELECT
  c.customer_id,
  c.customer_name,
  c.created_date,
  c.industry,
  c.company_size,
  c.region,
  c.country,
  c.account_owner,
  count(*) OVER () AS rows_in_all
FROM sales_data.customers AS c
WHERE (CAST($region AS VARCHAR) IS NULL OR c.region = $region)
ORDER BY c.created_date DESC, c.customer_id
LIMIT CAST($top AS INTEGER)
