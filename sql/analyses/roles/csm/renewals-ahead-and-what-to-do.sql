-- title: My renewals ahead and how ready they are
-- question: Which of my customers renew in the coming months, until when can they give notice, and what must I still do for each?
-- asked: What renewals do I have coming up, what is the notice deadline, and what is my to-do for each?
-- asked: Which of my contracts are up soon, and what is left to do?
-- asked: Until when can my customers cancel, and what should I get done before?
-- says: {count 'renewal'} of {sum arr} of ARR {is/are} due in the days ahead, {count where ready_of_four < 4} of them not fully prepared; next is {first customer_name} on {first contract_ends}.
-- read: One line per customer and end of contracts. Notice by is the last day to give notice: after it an automatic renewal is safe, while one that must be signed anew stays open to the end. Ready counts four things done: a review within 120 days, a talk within 45, no severe ticket open and nothing overdue. Seats in use foretells the size of the renewal: far below 80 per cent a reduction is likely, above 95 an increase.
-- decides: next_step, notice_by, what_happens
-- chart: bar x=customer_name y=arr
-- none: No customer renews in the days ahead.
-- total: arr
-- difficulty: advanced
-- parameter: csm
-- parameter: region
-- parameter: within_days = 120
-- parameter: top = 30
-- uses: book, health, overdue_invoices, unresolved_tickets, due_renewals
WITH due AS (
  SELECT r.customer_id, r.current_expiration_date AS ends, sum(r.annual_value) AS arr, count(*) AS contracts, min(r.probability_percent) AS probability,
    max(CASE WHEN r.renewal_status = 'At Risk' THEN 1 ELSE 0 END) AS at_risk,
    min(r.auto_renew) AS auto_renew, max(r.renewal_notice_days) AS notice_days, min(r.owner) AS owner
  FROM due_renewals AS r
  WHERE r.current_expiration_date <= CAST($as_of AS DATE) + CAST($within_days AS INTEGER)
  GROUP BY r.customer_id, r.current_expiration_date
),
done AS (
  SELECT a.customer_id, max(a.activity_date) AS last_activity, max(CASE WHEN a.activity_type = 'QBR' THEN a.activity_date END) AS last_review
  FROM operational_data.customer_success_activities AS a
  WHERE a.activity_date <= CAST($as_of AS DATE)
  GROUP BY a.customer_id
),
measures AS (
  SELECT DISTINCT ON (l.customer_id, l.product_id) l.customer_id, l.licenses_purchased, l.licenses_active
  FROM usage_data.license_usage AS l
  WHERE l.usage_date > CAST($as_of AS DATE) - 92 AND l.usage_date <= CAST($as_of AS DATE)
  ORDER BY l.customer_id, l.product_id, l.usage_date DESC
),
seats AS (
  SELECT m.customer_id, round(CAST(100.0 * sum(m.licenses_active) / nullif(sum(m.licenses_purchased), 0) AS DECIMAL(18, 6)), 1) AS seat_use
  FROM measures AS m
  GROUP BY m.customer_id
),
tickets AS (
  SELECT t.customer_id, count(*) AS open_tickets, count(*) FILTER (WHERE t.priority IN ('High', 'Critical')) AS severe
  FROM unresolved_tickets AS t
  GROUP BY t.customer_id
),
bills AS (
  SELECT i.customer_id, count(*) AS overdue
  FROM overdue_invoices AS i
  GROUP BY i.customer_id
),
checked AS (
  SELECT d.*, b.customer_name, b.csm, h.overall_score, h.health_trend, h.at_risk AS unhealthy, s.seat_use, x.last_activity, x.last_review, coalesce(t.open_tickets, 0) AS open_tickets,
    CASE WHEN x.last_review >= CAST($as_of AS DATE) - 120 THEN 1 ELSE 0 END AS reviewed,
    CASE WHEN x.last_activity >= CAST($as_of AS DATE) - 45 THEN 1 ELSE 0 END AS talked,
    CASE WHEN coalesce(t.severe, 0) = 0 THEN 1 ELSE 0 END AS calm,
    CASE WHEN coalesce(i.overdue, 0) = 0 THEN 1 ELSE 0 END AS paid
  FROM due AS d
  JOIN book AS b ON b.customer_id = d.customer_id
  LEFT JOIN health AS h ON h.customer_id = d.customer_id
  LEFT JOIN seats AS s ON s.customer_id = d.customer_id
  LEFT JOIN done AS x ON x.customer_id = d.customer_id
  LEFT JOIN tickets AS t ON t.customer_id = d.customer_id
  LEFT JOIN bills AS i ON i.customer_id = d.customer_id
)
SELECT
  c.customer_id,
  c.customer_name,
  c.ends AS contract_ends,
  c.ends - CAST($as_of AS DATE) AS days_left,
  c.arr,
  CASE WHEN c.at_risk = 1 OR c.unhealthy THEN 'rescue plan with the owner'
       WHEN c.calm = 0 THEN 'get the severe ticket solved'
       WHEN c.talked = 0 THEN 'talk to the sponsor'
       WHEN c.reviewed = 0 THEN 'hold the business review'
       WHEN c.paid = 0 THEN 'clear the overdue bill'
       WHEN c.auto_renew = 'No' AND c.ends <= CAST($as_of AS DATE) + 30 THEN 'get it signed with the owner'
       WHEN c.seat_use > 95 THEN 'propose more seats'
       WHEN c.seat_use < 60 THEN 'raise use or right-size'
       ELSE 'leave it to the owner' END AS next_step,
  c.reviewed + c.talked + c.calm + c.paid AS ready_of_four,
  c.ends - c.notice_days AS notice_by,
  CASE WHEN c.auto_renew = 'No' THEN 'must be signed anew' WHEN c.ends - c.notice_days < CAST($as_of AS DATE) THEN 'renews by itself, notice passed' ELSE 'renews by itself, notice open' END AS what_happens,
  c.probability AS probability_percent,
  c.overall_score AS health_score,
  c.health_trend,
  c.seat_use AS seats_in_use_percent,
  c.last_review,
  c.last_activity,
  c.open_tickets,
  c.csm,
  c.owner AS renewal_owner,
  count(*) OVER () AS rows_in_all
FROM checked AS c
ORDER BY c.ends, c.arr DESC, c.customer_id
LIMIT CAST($top AS INTEGER)
