-- title: Nobody can be reached by telephone
-- tables: sales_data.customer_contacts, sales_data.customers, marketing_data.leads
-- Numbers lie in the ranges of their own country that its authority keeps free for fiction, or where a subscriber's number cannot begin:
-- with the 0 of the trunk. A country without such a range has no numbers.
-- corruption: UPDATE sales_data.customer_contacts SET phone = phone || 'x' WHERE phone IS NOT NULL
WITH plans (country, plan) AS (
  VALUES
    ('United States', '\+1 \([2-9][0-9]{2}\) 555-01[0-9]{2}( x[0-9]{3})?'),
    ('Canada', '\+1 \([2-9][0-9]{2}\) 555-01[0-9]{2}( x[0-9]{3})?'),
    ('United Kingdom', '\+44 (20 7946 0|1[1-6][1-8] 496 0)[0-9]{3}'),
    ('Ireland', '\+353 20 91[0-9] [0-9]{4}'),
    ('Australia', '\+61 [2378] (5550|7010) [0-9]{4}'),
    ('Germany', '\+49 (30 23125|69 90009|40 66969|221 4710|89 99998)[0-9]{3}'),
    ('France', '\+33 (1 99 00|2 61 91|3 53 01|4 65 71|5 36 49) [0-9]{2} [0-9]{2}'),
    ('Sweden', '\+46 8 465 004 [0-9]{2}'),
    ('Netherlands', '\+31 (20|10|30|40|70) 0[0-9]{2} [0-9]{4}'),
    ('United Arab Emirates', '\+971 [42] 0[0-9]{2} [0-9]{4}'),
    ('Israel', '\+972 [39] 0[0-9]{2} [0-9]{4}'),
    ('Japan', '\+81 [36] 0[0-9]{3} [0-9]{4}'),
    ('India', '\+91 (22|80|11|44|40) 0[0-9]{3} [0-9]{4}'),
    ('South Korea', '\+82 2 0[0-9]{3} [0-9]{4}'),
    ('New Zealand', '\+64 [943] 0[0-9]{2} [0-9]{4}'),
    ('Brazil', '\+55 (11|21|31|41) 0[0-9]{3} [0-9]{4}'),
    ('Mexico', '\+52 (55|33|81) 0[0-9]{3} [0-9]{4}'),
    ('Chile', '\+56 2 0[0-9]{3} [0-9]{4}'),
    ('Colombia', '\+57 60[14] 0[0-9]{2} [0-9]{4}'),
    ('Argentina', '\+54 (11 0[0-9]{3}|351 0[0-9]{2}) [0-9]{4}')
), numbers AS (
  SELECT k.contact_id AS whose, k.phone, c.country
  FROM sales_data.customer_contacts AS k
  JOIN sales_data.customers AS c USING (customer_id)
  UNION ALL
  SELECT lead_id, phone, country
  FROM marketing_data.leads
)
SELECT n.whose, n.country, n.phone
FROM numbers AS n
LEFT JOIN plans AS p USING (country)
WHERE n.phone IS NOT NULL AND NOT coalesce(regexp_full_match(n.phone, p.plan), false)
