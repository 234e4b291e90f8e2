-- title: How often we meet customers, by tier and phase of their life
-- question: How often do we meet customers in the first months, in the middle and before a renewal, and does the tier make a difference?
-- asked: How often do we talk to customers over their life with us, by tier?
-- asked: Do we meet customers more at the start, mid-term or before renewal, and do better tiers get more?
-- asked: What is our rhythm of customer meetings from onboarding to renewal?
-- use-case: Customer engagement patterns
-- says: By tier and phase, touches per customer and quarter {ranges touches_per_quarter by tier,phase}; before the end of a term they {ranges touches_per_quarter by tier where phase = '4 last 120 days of a term'}.
-- read: Touches per quarter are activities per 90 days of customers being in that phase, so groups of any size compare. Only days since the first activity on record count. Phases follow the contracts: the first 90 days, the last 120 before an end, and what lies between, in the first year and later. Attendees are guests besides our manager. Ever touched is the share of the customers of a phase with any touch in it, however long they were in it. A phase before renewal that gets fewer touches than the middle is a pattern to break.
-- chart: heat x=phase y=touches_per_quarter series=tier
-- rate: ever_touched_percent of customers, check_ins_percent of check_ins_n, trainings_percent of check_ins_n, qbrs_percent of check_ins_n, negative_percent of check_ins_n
-- mean: touches_per_quarter of customers
-- difficulty: advanced
-- parameter: region
-- parameter: segment
-- parameter: industry
-- uses: signed_contracts
WITH terms AS (
  SELECT k.customer_id, c.customer_tier, k.start_date, least(k.end_date, CAST($as_of AS DATE)) AS last_day, k.end_date,
    min(k.start_date) OVER (PARTITION BY k.customer_id) AS first_day
  FROM signed_contracts AS k
  JOIN sales_data.customers AS c ON c.customer_id = k.customer_id
  WHERE k.contract_type IN ('Master Agreement', 'Renewal') AND k.start_date <= CAST($as_of AS DATE)
    AND (CAST($region AS VARCHAR) IS NULL OR c.region = $region)
    AND (CAST($segment AS VARCHAR) IS NULL OR c.company_size = $segment)
    AND (CAST($industry AS VARCHAR) IS NULL OR c.industry = $industry)
),
spans AS (
  SELECT t.customer_id, t.customer_tier, 1 AS phase, t.start_date AS from_day, least(t.first_day + 89, t.last_day) AS to_day FROM terms AS t
  UNION ALL
  SELECT t.customer_id, t.customer_tier, 2, greatest(t.start_date, t.first_day + 90), least(t.first_day + 364, t.last_day, t.end_date - 120) FROM terms AS t
  UNION ALL
  SELECT t.customer_id, t.customer_tier, 3, greatest(t.start_date, t.first_day + 365), least(t.last_day, t.end_date - 120) FROM terms AS t
  UNION ALL
  SELECT t.customer_id, t.customer_tier, 4, greatest(t.start_date, t.first_day + 90, t.end_date - 119), t.last_day FROM terms AS t
),
seen AS (
  SELECT s.customer_id, s.customer_tier, s.phase, greatest(s.from_day, (SELECT min(a.activity_date) FROM operational_data.customer_success_activities AS a)) AS from_day, s.to_day
  FROM spans AS s
),
lived AS (
  SELECT s.customer_tier, s.phase, count(DISTINCT s.customer_id) AS customers, sum(s.to_day - s.from_day + 1) AS days
  FROM seen AS s
  WHERE s.to_day >= s.from_day
  GROUP BY s.customer_tier, s.phase
),
touches AS (
  SELECT s.customer_tier, s.phase, count(*) AS touches, count(DISTINCT a.customer_id) AS touched,
    count(*) FILTER (WHERE a.activity_type = 'QBR') AS qbrs,
    count(*) FILTER (WHERE a.activity_type = 'Training') AS trainings,
    count(*) FILTER (WHERE a.activity_type IN ('Check-in', 'Health Check')) AS check_ins,
    count(*) FILTER (WHERE a.sentiment = 'Negative') AS negative,
    sum(a.duration_minutes) AS minutes,
    sum(length(a.attendees) - length(replace(a.attendees, ', ', ' '))) AS guests
  FROM seen AS s
  JOIN operational_data.customer_success_activities AS a ON a.customer_id = s.customer_id AND a.activity_date BETWEEN s.from_day AND s.to_day
  WHERE s.to_day >= s.from_day
  GROUP BY s.customer_tier, s.phase
)
SELECT
  l.customer_tier AS tier,
  CASE l.phase WHEN 1 THEN '1 first 90 days' WHEN 2 THEN '2 rest of the first year' WHEN 3 THEN '3 later years' ELSE '4 last 120 days of a term' END AS phase,
  round(CAST(90.0 * coalesce(t.touches, 0) / nullif(l.days, 0) AS DECIMAL(18, 6)), 2) AS touches_per_quarter,
  l.customers,
  round(CAST(100.0 * coalesce(t.touched, 0) / nullif(l.customers, 0) AS DECIMAL(18, 6)), 1) AS ever_touched_percent,
  coalesce(t.touches, 0) AS touches,
  round(CAST(100.0 * t.check_ins / nullif(t.touches, 0) AS DECIMAL(18, 6)), 1) AS check_ins_percent,
  round(CAST(100.0 * t.trainings / nullif(t.touches, 0) AS DECIMAL(18, 6)), 1) AS trainings_percent,
  round(CAST(100.0 * t.qbrs / nullif(t.touches, 0) AS DECIMAL(18, 6)), 1) AS qbrs_percent,
  round(CAST(100.0 * t.negative / nullif(t.touches, 0) AS DECIMAL(18, 6)), 1) AS negative_percent,
  round(CAST(1.0 * t.minutes / nullif(t.touches, 0) AS DECIMAL(18, 6)), 0) AS mean_minutes,
  round(CAST(1.0 * t.guests / nullif(t.touches, 0) AS DECIMAL(18, 6)), 1) AS mean_attendees,
  t.touches AS check_ins_n
FROM lived AS l
LEFT JOIN touches AS t ON t.customer_tier = l.customer_tier AND t.phase = l.phase
ORDER BY CASE l.customer_tier WHEN 'Platinum' THEN 1 WHEN 'Gold' THEN 2 WHEN 'Silver' THEN 3 ELSE 4 END, l.phase
