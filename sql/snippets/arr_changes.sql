-- Every day on which a customer's ARR changes, with what it was before and is after, and whether it is the first of that customer.
-- uses: signed_contracts
SELECT a.customer_id, a.day, a.arr - a.moved AS before, a.arr AS after, a.place = 1 AS is_first
FROM (
  SELECT m.customer_id, m.day, m.moved,
    sum(m.moved) OVER (PARTITION BY m.customer_id ORDER BY m.day) AS arr,
    row_number() OVER (PARTITION BY m.customer_id ORDER BY m.day) AS place
  FROM (
    SELECT e.customer_id, e.day, sum(e.moved) AS moved
    FROM (
      SELECT s.customer_id, s.start_date AS day, s.annual_value AS moved FROM signed_contracts AS s
      UNION ALL
      SELECT s.customer_id, s.end_date + 1, -s.annual_value FROM signed_contracts AS s
    ) AS e
    GROUP BY e.customer_id, e.day
  ) AS m
) AS a
WHERE a.moved <> 0 AND a.day <= CAST($as_of AS DATE)
