-- title: What follows from our activities
-- question: Which kind of activity is followed by better health of the customer, and how much of it is our doing?
-- asked: Do QBRs, trainings and check-ins make customers healthier, or would that have happened anyway?
-- asked: Which CS activities actually work?
-- asked: What kind of CSM activity improves health scores, allowing for what happens by itself?
-- use-case: Outcome analysis
-- says: Against like customers without activity, the difference in health {ranges effect_points by activity,health_before}; in the score of use alone, which our activities do not enter, it {ranges usage_effect_points by activity,health_before}.
-- read: The last score up to the activity against the one two months later, by kind and by how healthy the customer was. Low scores tend to recover and high ones to fall of themselves, so compare with the line of the same health without any activity in those months: the effect is the difference in points. But a part of the score, engagement, counts our very activities and rises by them alone; so the effect on the score of product use stands beside it. Whom we visit is no matter of chance either: it is an indication, not a proof.
-- chart: bar x=activity y=effect_points series=health_before
-- rate: better_percent of cases, worse_percent of cases, positive_talks_percent of cases, negative_talks_percent of cases, next_step_planned_percent of cases
-- mean: effect_points of cases sd effect_points_sd, usage_effect_points of cases sd usage_effect_points_sd, change_points of cases
-- difficulty: advanced
-- parameter: csm
-- parameter: region
-- parameter: min_rows = 5
WITH scored AS (
  SELECT h.customer_id, h.score_date, h.overall_score, h.product_usage_score,
    lead(h.score_date) OVER (PARTITION BY h.customer_id ORDER BY h.score_date) AS next_date
  FROM operational_data.customer_health_score AS h
),
pairs AS (
  SELECT h.customer_id, h.score_date, h.next_date, h.overall_score AS before, n.overall_score AS after,
    n.product_usage_score - h.product_usage_score AS usage_change,
    CASE WHEN h.overall_score < 60 THEN '1 shaky, below 60' WHEN h.overall_score < 75 THEN '2 sound, 60 to 75' ELSE '3 thriving, 75 and up' END AS health_before
  FROM scored AS h
  JOIN scored AS n ON n.customer_id = h.customer_id AND n.score_date = h.score_date + INTERVAL '2 months'
  JOIN sales_data.customers AS c ON c.customer_id = h.customer_id
  WHERE n.score_date <= CAST($as_of AS DATE)
    AND (CAST($region AS VARCHAR) IS NULL OR c.region = $region)
),
acted AS (
  SELECT a.activity_type, a.sentiment, a.next_activity_date, p.health_before, p.before, p.after, p.usage_change
  FROM operational_data.customer_success_activities AS a
  JOIN pairs AS p ON p.customer_id = a.customer_id AND p.score_date BETWEEN a.activity_date - 10 AND a.activity_date
    AND (p.next_date > a.activity_date OR p.next_date IS NULL)
  WHERE (CAST($csm AS VARCHAR) IS NULL OR a.csm_name = $csm)
),
quiet AS (
  SELECT p.health_before, count(*) AS weeks, sum(p.before) AS before, sum(p.after) AS after,
    stddev_samp(p.after - p.before) AS sd, sum(p.usage_change) AS usage_change, stddev_samp(p.usage_change) AS usage_sd,
    count(*) FILTER (WHERE p.after >= p.before + 3) AS better, count(*) FILTER (WHERE p.after <= p.before - 3) AS worse
  FROM pairs AS p
  LEFT JOIN (
    SELECT DISTINCT q.customer_id, q.score_date
    FROM pairs AS q
    JOIN operational_data.customer_success_activities AS a ON a.customer_id = q.customer_id AND a.activity_date BETWEEN q.score_date AND q.score_date + 55
  ) AS b ON b.customer_id = p.customer_id AND b.score_date = p.score_date
  WHERE b.customer_id IS NULL
  GROUP BY p.health_before
),
outcomes AS (
  SELECT a.activity_type AS activity, a.health_before, count(*) AS cases, sum(a.before) AS before, sum(a.after) AS after,
    stddev_samp(a.after - a.before) AS sd, sum(a.usage_change) AS usage_change, stddev_samp(a.usage_change) AS usage_sd,
    count(*) FILTER (WHERE a.after >= a.before + 3) AS better, count(*) FILTER (WHERE a.after <= a.before - 3) AS worse,
    count(*) FILTER (WHERE a.sentiment = 'Positive') AS positive, count(*) FILTER (WHERE a.sentiment = 'Negative') AS negative,
    count(a.next_activity_date) AS planned
  FROM acted AS a
  GROUP BY a.activity_type, a.health_before
  UNION ALL
  SELECT 'no activity', q.health_before, q.weeks, q.before, q.after, q.sd, q.usage_change, q.usage_sd, q.better, q.worse, NULL, NULL, NULL
  FROM quiet AS q
)
SELECT
  o.health_before,
  o.activity,
  o.cases,
  round(CAST(o.before / o.cases AS DECIMAL(18, 6)), 1) AS score_before,
  round(CAST(o.after / o.cases AS DECIMAL(18, 6)), 1) AS score_2_months_later,
  round(CAST(o.after / o.cases AS DECIMAL(18, 6)), 1) - round(CAST(o.before / o.cases AS DECIMAL(18, 6)), 1) AS change_points,
  round(CAST((o.after - o.before) / o.cases - (q.after - q.before) / q.weeks AS DECIMAL(18, 6)), 1) AS effect_points,
  round(CAST(o.usage_change / o.cases - q.usage_change / q.weeks AS DECIMAL(18, 6)), 1) AS usage_effect_points,
  round(CAST(100.0 * o.better / o.cases AS DECIMAL(18, 6)), 1) AS better_percent,
  round(CAST(100.0 * o.worse / o.cases AS DECIMAL(18, 6)), 1) AS worse_percent,
  round(CAST(100.0 * o.positive / o.cases AS DECIMAL(18, 6)), 1) AS positive_talks_percent,
  round(CAST(100.0 * o.negative / o.cases AS DECIMAL(18, 6)), 1) AS negative_talks_percent,
  round(CAST(100.0 * o.planned / o.cases AS DECIMAL(18, 6)), 1) AS next_step_planned_percent,
  round(CAST(o.sd AS DECIMAL(18, 6)), 3) AS effect_points_sd,
  round(CAST(o.usage_sd AS DECIMAL(18, 6)), 3) AS usage_effect_points_sd
FROM outcomes AS o
LEFT JOIN quiet AS q ON q.health_before = o.health_before
WHERE o.cases >= CAST($min_rows AS INTEGER)
ORDER BY o.health_before, CASE WHEN o.activity = 'no activity' THEN 1 ELSE 0 END, effect_points DESC NULLS LAST, o.activity
