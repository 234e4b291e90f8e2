-- title: A post that signs for the vendor is held by one person after the other
-- tables: sales_data.contracts
-- All titles but that of regional managers name one post each. Nobody signs before the one before has signed for the last time.
-- corruption: UPDATE sales_data.contracts SET signed_by_vendor = 'Jo Doe, VP Sales EMEA' WHERE signed_by_vendor LIKE '%, VP Sales EMEA'
WITH held AS (
  SELECT regexp_extract(signed_by_vendor, '^(.*?), (.*)$', 1) AS person, regexp_extract(signed_by_vendor, '^(.*?), (.*)$', 2) AS post,
    min(signed_date) AS first_signed, max(signed_date) AS last_signed
  FROM sales_data.contracts
  WHERE signed_by_vendor NOT LIKE '%, Regional Sales Manager'
  GROUP BY ALL
)
SELECT a.post, a.person, b.person AS other, b.first_signed, a.last_signed
FROM held AS a
JOIN held AS b ON a.post = b.post AND a.person <> b.person AND a.first_signed <= b.first_signed AND b.first_signed <= a.last_signed
