-- title: How onboarding goes and what it is worth later
-- question: How many onboardings end on time, late or never, and do well onboarded customers stay healthier and renew more?
-- asked: Do onboardings finish on time, and does a good one pay off in health and renewals?
-- asked: How successful is our onboarding, and does it matter later on?
-- asked: What part of onboardings is late or never finished, and are customers who went through it well better off?
-- use-case: Onboarding effectiveness
-- says: {first share_percent where course = '1 on time'} of {sum onboardings 'onboarding' where course <> '6 under way, in time'} due or done by now ended on time[; the share renewed later, of accounts all on time against the rest, is {against renewed_on_time_percent from renewed_of_rest_percent in first}][; health after 180 days {ranges mean_health_after_180_days by course}].
-- read: One line per way an onboarding went; shares are of those that were due by now or are done, some before their day. An account counts by its slowest product, so that accounts with many products are late more often, whatever else sets them apart. Health is the score 180 days after the start, for accounts that old. Renewed is the share of accounts whose first renewals were decided and none was lost; it is empty below five decided ones.
-- chart: column x=course y=mean_health_after_180_days,renewed_percent
-- rate: renewed_percent of renewed_n, renewed_on_time_percent of renewed_on_time_n, renewed_of_rest_percent of renewed_of_rest_n
-- mean: mean_health_after_180_days of mean_health_after_180_days_n sd mean_health_after_180_days_sd
-- difficulty: advanced
-- parameter: csm
-- parameter: region
-- parameter: segment
-- uses: renewal_states
WITH started AS (
  SELECT o.customer_id, o.start_date, o.days_to_first_value, o.adoption_rate,
    CASE WHEN o.status = 'Stalled' THEN 5
         WHEN o.status = 'Completed' AND o.actual_completion_date <= o.target_completion_date THEN 1
         WHEN o.status = 'Completed' AND o.actual_completion_date <= o.target_completion_date + 14 THEN 2
         WHEN o.status = 'Completed' THEN 3
         WHEN o.target_completion_date < CAST($as_of AS DATE) THEN 4
         ELSE 6 END AS course,
    o.actual_completion_date - o.start_date AS days_taken
  FROM operational_data.onboarding_progress AS o
  JOIN sales_data.customers AS c ON c.customer_id = o.customer_id
  WHERE o.start_date <= CAST($as_of AS DATE)
    AND (CAST($csm AS VARCHAR) IS NULL OR o.csm_assigned = $csm)
    AND (CAST($region AS VARCHAR) IS NULL OR c.region = $region)
    AND (CAST($segment AS VARCHAR) IS NULL OR c.company_size = $segment)
),
accounts AS (
  SELECT s.customer_id, min(s.start_date) AS start_date, max(CASE WHEN s.course = 6 THEN 0 ELSE s.course END) AS worst, count(*) AS onboardings
  FROM started AS s
  GROUP BY s.customer_id
),
later AS (
  SELECT a.customer_id, avg(h.overall_score) AS score
  FROM accounts AS a
  JOIN operational_data.customer_health_score AS h ON h.customer_id = a.customer_id AND h.score_date BETWEEN a.start_date + 174 AND a.start_date + 187
  GROUP BY a.customer_id
),
decided AS (
  SELECT r.customer_id, max(CASE WHEN r.renewal_status = 'Lost' THEN 1 ELSE 0 END) AS lost
  FROM renewal_states AS r
  JOIN sales_data.contracts AS k ON k.contract_id = r.contract_id
  WHERE k.contract_type = 'Master Agreement' AND r.is_settled
  GROUP BY r.customer_id
),
per_account AS (
  SELECT CASE WHEN a.worst = 0 THEN 6 ELSE a.worst END AS course, count(*) AS accounts,
    avg(l.score) AS score, count(l.score) AS scored, stddev_samp(l.score) AS sd, count(d.lost) AS decided, sum(1 - d.lost) AS kept
  FROM accounts AS a
  LEFT JOIN later AS l ON l.customer_id = a.customer_id
  LEFT JOIN decided AS d ON d.customer_id = a.customer_id
  GROUP BY 1
),
everyone AS (
  SELECT
    round(CAST(100.0 * sum(a.kept) FILTER (WHERE a.course = 1) / nullif(sum(a.decided) FILTER (WHERE a.course = 1), 0) AS DECIMAL(18, 6)), 1) AS renewed_on_time_percent,
    coalesce(sum(a.decided) FILTER (WHERE a.course = 1), 0) AS renewed_on_time_n,
    round(CAST(100.0 * sum(a.kept) FILTER (WHERE a.course BETWEEN 2 AND 5) / nullif(sum(a.decided) FILTER (WHERE a.course BETWEEN 2 AND 5), 0) AS DECIMAL(18, 6)), 1)
      AS renewed_of_rest_percent,
    coalesce(sum(a.decided) FILTER (WHERE a.course BETWEEN 2 AND 5), 0) AS renewed_of_rest_n
  FROM per_account AS a
),
per_onboarding AS (
  SELECT s.course, count(*) AS onboardings, avg(s.days_taken) AS days_taken,
    percentile_cont(0.5) WITHIN GROUP (ORDER BY s.days_to_first_value) AS first_value, avg(s.adoption_rate) AS adoption
  FROM started AS s
  GROUP BY s.course
)
SELECT
  CASE o.course WHEN 1 THEN '1 on time' WHEN 2 THEN '2 up to two weeks late' WHEN 3 THEN '3 later than that' WHEN 4 THEN '4 overdue, under way' WHEN 5 THEN '5 stalled' ELSE '6 under way, in time' END AS course,
  o.onboardings,
  CASE WHEN o.course <> 6 THEN round(CAST(100.0 * o.onboardings / nullif(sum(CASE WHEN o.course <> 6 THEN o.onboardings END) OVER (), 0) AS DECIMAL(18, 6)), 1) END AS share_percent,
  round(CAST(o.days_taken AS DECIMAL(18, 6)), 0) AS mean_days_to_complete,
  round(CAST(o.first_value AS DECIMAL(18, 6)), 0) AS median_days_to_first_value,
  round(CAST(o.adoption AS DECIMAL(18, 6)), 1) AS mean_adoption_rate,
  coalesce(p.accounts, 0) AS accounts,
  round(CAST(p.score AS DECIMAL(18, 6)), 1) AS mean_health_after_180_days,
  coalesce(p.decided, 0) AS first_renewals_decided,
  CASE WHEN p.decided >= 5 THEN round(CAST(100.0 * p.kept / p.decided AS DECIMAL(18, 6)), 1) END AS renewed_percent,
  p.decided AS renewed_n,
  p.scored AS mean_health_after_180_days_n,
  round(CAST(p.sd AS DECIMAL(18, 6)), 3) AS mean_health_after_180_days_sd,
  e.renewed_on_time_percent,
  e.renewed_on_time_n,
  e.renewed_of_rest_percent,
  e.renewed_of_rest_n
FROM per_onboarding AS o
LEFT JOIN per_account AS p ON p.course = o.course
CROSS JOIN everyone AS e
ORDER BY o.course
