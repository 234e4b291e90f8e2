-- title: Contracts that need something done
-- question: Which contracts need action now: a signature, a notice to watch, a renewal to settle, a gap to close?
-- asked: Which contracts need somebody to do something now?
-- asked: What is on the contract to-do list: signatures, notices, renewals, gaps?
-- asked: Are there agreements waiting for a signature, near their notice date or about to lapse?
-- use-case: Contract management
-- says: {count 'contract'} worth {sum annual_value} a year {needs/need} something done; {most} is at stake under {largest annual_value by to_do}.
-- read: One row per contract with value and the most urgent thing to do about it, the most valuable of each kind. The notice deadline is the end date less the notice days; until then the customer can leave, after it an automatic renewal binds. Ended without successor is revenue at work without a contract, or lost; only the last days are listed.
-- decides: customer_name, end_date
-- chart: none
-- none: No contract needs anything done.
-- total: annual_value
-- difficulty: intermediate
-- parameter: within_days = 60
-- parameter: region
-- parameter: top = 6
WITH register AS (
  SELECT k.*, k.end_date - k.renewal_notice_days AS notice_deadline, r.renewal_status, r.probability_percent, r.owner,
    coalesce(x.last_start > k.end_date, 1 = 0) AS succeeded
  FROM sales_data.contracts AS k
  LEFT JOIN operational_data.renewals AS r ON r.contract_id = k.contract_id
  LEFT JOIN (
    SELECT n.customer_id, max(n.start_date) AS last_start
    FROM sales_data.contracts AS n
    WHERE n.contract_type = 'Renewal'
    GROUP BY n.customer_id
  ) AS x ON x.customer_id = k.customer_id
  WHERE k.annual_value > 0
),
judged AS (
  SELECT g.*,
    CASE
      WHEN g.status = 'Draft' AND g.start_date <= CAST($as_of AS DATE) + 14 THEN '1 get it signed: starts within two weeks'
      WHEN g.status = 'Draft' THEN '2 get it signed'
      WHEN g.end_date < CAST($as_of AS DATE) AND NOT g.succeeded THEN '3 ended without successor: confirm the exit'
      WHEN g.end_date >= CAST($as_of AS DATE) AND NOT g.succeeded AND g.renewal_status = 'At Risk' THEN '4 renewal at risk: rescue'
      WHEN g.end_date >= CAST($as_of AS DATE) AND NOT g.succeeded AND g.renewal_status = 'Lost' THEN '8 will leave: plan the exit'
      WHEN g.end_date >= CAST($as_of AS DATE) AND NOT g.succeeded AND g.auto_renew = 'No' AND g.end_date <= CAST($as_of AS DATE) + CAST($within_days AS INTEGER) THEN '5 ends and does not renew itself: close the renewal'
      WHEN g.end_date >= CAST($as_of AS DATE) AND NOT g.succeeded AND g.auto_renew = 'Yes' AND g.notice_deadline BETWEEN CAST($as_of AS DATE) AND CAST($as_of AS DATE) + CAST($within_days AS INTEGER) THEN '6 notice deadline ahead: speak to the customer'
      WHEN g.end_date >= CAST($as_of AS DATE) AND NOT g.succeeded AND g.auto_renew = 'Yes' AND g.notice_deadline < CAST($as_of AS DATE) THEN '7 notice passed: prepare the renewal invoice'
    END AS action
  FROM register AS g
  WHERE g.status = 'Draft' OR (g.end_date > CAST($as_of AS DATE) - CAST($within_days AS INTEGER))
),
listed AS (
  SELECT j.*, c.customer_name, c.account_owner, row_number() OVER (PARTITION BY j.action ORDER BY j.annual_value DESC, j.contract_id) AS place
  FROM judged AS j
  JOIN sales_data.customers AS c ON c.customer_id = j.customer_id
  WHERE j.action IS NOT NULL
    AND (CAST($region AS VARCHAR) IS NULL OR c.region = $region)
)
SELECT
  substring(j.action, 3) AS to_do,
  j.customer_name,
  j.contract_number,
  j.contract_type,
  j.status,
  j.annual_value,
  j.start_date,
  j.end_date,
  j.notice_deadline,
  j.notice_deadline - CAST($as_of AS DATE) AS days_to_notice,
  j.renewal_status,
  j.probability_percent AS renewal_probability,
  coalesce(j.owner, j.account_owner) AS owner,
  j.contract_id
FROM listed AS j
WHERE j.place <= CAST($top AS INTEGER)
ORDER BY j.action, j.annual_value DESC, j.contract_id
