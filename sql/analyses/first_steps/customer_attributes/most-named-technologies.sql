-- title: The technologies that accounts run most
-- question: Which technologies do our accounts run most often?
-- asked: What is the usual tech stack of our accounts?
-- asked: Which systems do the companies we sell to have in place?
-- asked: What software and platforms come up most at our accounts?
-- says: Of {count 'technology|technologies'} on record, the most frequent is {most accounts by technology}.
-- read: What is on record about accounts, customers and prospects alike. An account may run several technologies, and of many accounts nothing is known.
-- chart: bar x=technology y=accounts
-- difficulty: easy
-- parameter: top = 10
SELECT
  a.attribute_value AS technology,
  count(DISTINCT a.customer_id) AS accounts,
  count(*) OVER () AS rows_in_all
FROM sales_data.customer_attributes AS a
WHERE a.attribute_type = 'Technology Stack'
GROUP BY a.attribute_value
ORDER BY accounts DESC, technology
LIMIT CAST($top AS INTEGER)
