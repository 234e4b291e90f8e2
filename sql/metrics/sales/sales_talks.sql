-- metric: Talks with customers
-- definition: Meetings, calls and e-mails in the notes about accounts.
-- synonyms: sales activities, customer meetings
-- unit: count
-- kind: flow
-- good: up
-- measured: period
-- by: region, country, segment, industry, tier, owner, customer, account
SELECT n.note_date AS day, n.customer_id, n.opportunity_id, 1 AS value
FROM sales_data.customer_notes AS n
WHERE n.note_type IN ('Meeting', 'Call', 'Email') AND n.note_date <= CAST($as_of AS DATE)
