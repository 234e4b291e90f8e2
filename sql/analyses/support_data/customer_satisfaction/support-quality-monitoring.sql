-- title: What makes and what breaks satisfaction with support
-- question: Which circumstances of a ticket cost us the most satisfaction, so that we know which standard to guard?
-- asked: What hurts satisfaction most: waiting, escalation, reopening or something else?
-- asked: Which things about a ticket drag CSAT down?
-- asked: What support standard should we protect to keep customers happy?
-- use-case: Support quality monitoring
-- says: Satisfaction loses the largest number of points with: {most points_lost by circumstance}[; the lowest scores go with: {least score_with_it by circumstance}].
-- read: Each row compares the surveys answered right after tickets with a circumstance to those without it. Difference is in points of a scale of 1 to 5; points_lost is the difference times the answers concerned, what the circumstance took from the sum of all scores. By design, not reproduced and duplicate count as no solution. A ticket may have several circumstances, so points lost must not be added up, and one may act through another.
-- chart: bar x=circumstance y=points_lost
-- rate: scores_of_1_or_2_percent of answers
-- mean: difference of answers, score_with_it of answers, points_lost of answers
-- unit: points_lost number
-- difficulty: intermediate
-- parameter: within_days = 365
-- parameter: product
-- parameter: region
-- uses: reopened, csat_answers
WITH rated AS (
  SELECT
    t.ticket_id,
    s.satisfaction_score AS score,
    s.resolution_quality_rating AS quality,
    s.response_time_rating AS speed,
    t.sla_status, t.escalated, t.channel, t.priority, t.ticket_type,
    t.first_response_date - t.created_date AS days_to_answer,
    t.resolved_date - t.created_date AS days_to_resolve,
    r.kb_article_id, r.resolution_type, CASE WHEN r.workaround_provided = 'Yes' AND r.permanent_fix = 'No' THEN 'Yes' END AS workaround_only
  FROM csat_answers AS s
  JOIN support_data.support_tickets AS t ON t.ticket_id = s.ticket_id
  JOIN sales_data.customers AS c ON c.customer_id = t.customer_id
  LEFT JOIN support_data.ticket_resolution AS r ON r.ticket_id = t.ticket_id
  WHERE s.response_date > CAST($as_of AS DATE) - CAST($within_days AS INTEGER)
    AND (CAST($product AS VARCHAR) IS NULL OR t.product_id = $product)
    AND (CAST($region AS VARCHAR) IS NULL OR c.region = $region)
),
flags AS (
  SELECT 'SLA target missed' AS circumstance, score, quality, speed, CASE WHEN sla_status = 'Breached' THEN 1 ELSE 0 END AS is_so FROM rated
  UNION ALL
  SELECT 'escalated', score, quality, speed, CASE WHEN escalated = 'Yes' THEN 1 ELSE 0 END FROM rated
  UNION ALL
  SELECT 'reopened', r.score, r.quality, r.speed, CASE WHEN o.ticket_id IS NOT NULL THEN 1 ELSE 0 END
  FROM rated AS r LEFT JOIN reopened AS o ON o.ticket_id = r.ticket_id
  UNION ALL
  SELECT 'first answer after the day of opening', score, quality, speed, CASE WHEN days_to_answer > 0 THEN 1 ELSE 0 END FROM rated
  UNION ALL
  SELECT 'more than five days to the solution', score, quality, speed, CASE WHEN days_to_resolve > 5 THEN 1 ELSE 0 END FROM rated
  UNION ALL
  SELECT 'solved on the same day', score, quality, speed, CASE WHEN days_to_resolve = 0 THEN 1 ELSE 0 END FROM rated
  UNION ALL
  SELECT 'solved by an article', score, quality, speed, CASE WHEN kb_article_id IS NOT NULL THEN 1 ELSE 0 END FROM rated
  UNION ALL
  SELECT 'closed without a solution', score, quality, speed, CASE WHEN resolution_type IN ('By Design', 'Cannot Reproduce', 'Duplicate') THEN 1 ELSE 0 END FROM rated
  UNION ALL
  SELECT 'workaround only', score, quality, speed, CASE WHEN workaround_only = 'Yes' THEN 1 ELSE 0 END FROM rated
  UNION ALL
  SELECT 'by phone or chat', score, quality, speed, CASE WHEN channel IN ('Phone', 'Chat') THEN 1 ELSE 0 END FROM rated
  UNION ALL
  SELECT 'a product bug reported', score, quality, speed, CASE WHEN ticket_type = 'Bug' THEN 1 ELSE 0 END FROM rated
  UNION ALL
  SELECT 'critical or high priority', score, quality, speed, CASE WHEN priority IN ('Critical', 'High') THEN 1 ELSE 0 END FROM rated
),
compared AS (
  SELECT
    circumstance,
    sum(is_so) AS answers,
    1.0 * sum(score * is_so) / nullif(sum(is_so), 0) AS score_with,
    1.0 * sum(score * (1 - is_so)) / nullif(sum(1 - is_so), 0) AS score_without,
    1.0 * sum(quality * is_so) / nullif(sum(is_so), 0) AS quality_with,
    1.0 * sum(speed * is_so) / nullif(sum(is_so), 0) AS speed_with,
    100.0 * count(*) FILTER (WHERE is_so = 1 AND score <= 2) / nullif(sum(is_so), 0) AS dissatisfied,
    100.0 * sum(is_so) / count(*) AS share
  FROM flags
  GROUP BY circumstance
)
SELECT
  circumstance,
  answers,
  round(CAST(share AS DECIMAL(18, 6)), 1) AS share_of_answers_percent,
  round(CAST(score_with AS DECIMAL(18, 6)), 2) AS score_with_it,
  round(CAST(score_without AS DECIMAL(18, 6)), 2) AS score_without_it,
  round(CAST(score_with - score_without AS DECIMAL(18, 6)), 2) AS difference,
  round(CAST((score_without - score_with) * answers AS DECIMAL(18, 6)), 1) AS points_lost,
  round(CAST(quality_with AS DECIMAL(18, 6)), 2) AS rating_of_solution,
  round(CAST(speed_with AS DECIMAL(18, 6)), 2) AS rating_of_speed,
  round(CAST(dissatisfied AS DECIMAL(18, 6)), 1) AS scores_of_1_or_2_percent
FROM compared
WHERE answers > 0
ORDER BY points_lost DESC NULLS LAST, circumstance
