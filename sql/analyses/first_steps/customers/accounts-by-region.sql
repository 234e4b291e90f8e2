-- title: Accounts by region
-- question: How many accounts do we have in each region?
-- asked: What does our account base look like region by region?
-- asked: How many companies are on our books in EMEA, North America and so on?
-- asked: Where in the world do our accounts and prospects sit?
-- says: We have {sum accounts 'account'}, {most of} them in {largest accounts by region}.
-- read: An account is any company that sales ever opened a deal with, whether it has bought or not. How many are customers with a contract in force is another question: contracts-in-force-by-type.
-- chart: column x=region y=accounts
-- total: accounts
-- difficulty: easy
SELECT
  c.region,
  count(*) AS accounts
FROM sales_data.customers AS c
GROUP BY c.region
ORDER BY accounts DESC, c.region
