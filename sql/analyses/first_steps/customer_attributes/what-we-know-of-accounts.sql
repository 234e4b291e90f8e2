-- title: What is on record about accounts
-- question: How many facts of each kind are on record about our accounts?
-- asked: How much do we actually know about the companies we deal with?
-- asked: What kinds of extra information do we keep on accounts, and on how many of them?
-- asked: Which account details have been filled in, by kind?
-- says: {sum facts 'fact'} {is/are} on record, {most of} them about {largest facts by kind}.
-- read: Facts beside the master data: certificates, technologies, use cases, integrations, rules that bind the account. Accounts says about how many something of the kind is known.
-- chart: column x=kind y=facts
-- total: facts
-- difficulty: easy
SELECT
  a.attribute_type AS kind,
  count(*) AS facts,
  count(DISTINCT a.customer_id) AS accounts
FROM sales_data.customer_attributes AS a
GROUP BY a.attribute_type
ORDER BY facts DESC, kind
