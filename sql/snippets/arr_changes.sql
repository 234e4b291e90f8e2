-- Every day on which a customer's ARR changes, with what it was before and is after, and which move that is: new if there was none before, for the
-- first time or again, churn if there is none after, else expansion or contraction.
-- uses: signed_contracts
SELECT a.customer_id, a.day, a.arr - a.moved AS before, a.arr AS after,
  CASE WHEN a.arr = a.moved THEN 'new' WHEN a.arr = 0 THEN 'churn' WHEN a.moved > 0 THEN 'expansion' ELSE 'contraction' END AS move
FROM (
  SELECT m.customer_id, m.day, m.moved,
    sum(m.moved) OVER (PARTITION BY m.customer_id ORDER BY m.day) AS arr
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
