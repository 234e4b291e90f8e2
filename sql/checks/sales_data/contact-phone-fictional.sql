-- title: No contact can be reached by telephone
-- tables: sales_data.customer_contacts
-- Numbers lie in the ranges that the authorities of North America, the United Kingdom, Ireland, Australia,
-- Germany, France and Sweden keep free for fiction.
-- corruption: UPDATE sales_data.customer_contacts SET phone = phone || 'x' WHERE true
SELECT contact_id, phone
FROM sales_data.customer_contacts
WHERE NOT regexp_full_match(phone, '\+1 \([2-9][0-9]{2}\) 555-01[0-9]{2}')
  AND NOT regexp_full_match(phone, '\+44 (20 7946 0|1[1-6][1-8] 496 0|7700 900)[0-9]{3}')
  AND NOT regexp_full_match(phone, '\+353 20 91[0-9] [0-9]{4}')
  AND NOT regexp_full_match(phone, '\+61 [2378] (5550|7010) [0-9]{4}')
  AND NOT regexp_full_match(phone, '\+49 (30 23125|69 90009|40 66969|221 4710|89 99998)[0-9]{3}')
  AND NOT regexp_full_match(phone, '\+33 (1 99 00|2 61 91|3 53 01|4 65 71|5 36 49|6 39 98) [0-9]{2} [0-9]{2}')
  AND NOT regexp_full_match(phone, '\+46 8 465 004 [0-9]{2}')
