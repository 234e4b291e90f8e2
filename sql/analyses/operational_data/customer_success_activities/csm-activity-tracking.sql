-- title: What each customer success manager did
-- question: What did our customer success managers do in the last quarter, did they reach their whole book, and which follow-ups lie undone?
-- asked: What did the CSMs get done last quarter, did they see all their customers, and what was left open?
-- asked: How active was customer success last quarter, and which follow-ups have been dropped?
-- asked: Did every CSM cover the whole book last quarter?
-- use-case: CSM activity tracking
-- says: Activities {changed activities from activities_before} on the period before; the part of the book that was reached {ranges reached_percent by csm where activities > 0}. {sum follow_ups_missed 'follow-up'} {lies/lie} undone[; {count 'manager' where activities = 0} did nothing in these days and {holds/hold} {sum customers_in_book 'customer' where activities = 0}].
-- read: The last days given against as many days before. Reached is the share of a manager's live customers with at least one activity. Follow-ups missed are customers whose planned next activity date has passed without one since. Customers belong to the manager of their latest activity or onboarding: somebody without any activity in these days who still holds customers may have left.
-- decides: follow_ups_missed
-- chart: stacked x=csm y=qbrs,health_checks,check_ins,trainings,escalations
-- rate: negative_percent of activities, reached_percent of reached_n
-- difficulty: advanced
-- parameter: csm
-- parameter: region
-- parameter: within_days = 90
-- uses: managers, arr
WITH live AS (
  SELECT k.customer_id
  FROM arr AS k
  JOIN sales_data.customers AS c ON c.customer_id = k.customer_id
  WHERE (CAST($region AS VARCHAR) IS NULL OR c.region = $region)
),
latest AS (
  SELECT DISTINCT ON (a.customer_id) a.customer_id, a.activity_date, a.next_activity_date
  FROM operational_data.customer_success_activities AS a
  WHERE a.activity_date <= CAST($as_of AS DATE)
  ORDER BY a.customer_id, a.activity_date DESC, a.activity_id DESC
),
books AS (
  SELECT m.csm, count(*) AS customers,
    count(*) FILTER (WHERE t.activity_date > CAST($as_of AS DATE) - CAST($within_days AS INTEGER)) AS reached,
    count(*) FILTER (WHERE t.next_activity_date < CAST($as_of AS DATE)) AS missed
  FROM live AS v
  JOIN managers AS m ON m.customer_id = v.customer_id
  LEFT JOIN latest AS t ON t.customer_id = v.customer_id
  GROUP BY m.csm
),
done AS (
  SELECT a.csm_name AS csm, a.activity_type, a.sentiment, a.duration_minutes, a.customer_id, a.activity_date > CAST($as_of AS DATE) - CAST($within_days AS INTEGER) AS now
  FROM operational_data.customer_success_activities AS a
  JOIN sales_data.customers AS c ON c.customer_id = a.customer_id
  WHERE a.activity_date > CAST($as_of AS DATE) - 2 * CAST($within_days AS INTEGER) AND a.activity_date <= CAST($as_of AS DATE)
    AND (CAST($region AS VARCHAR) IS NULL OR c.region = $region)
)
SELECT
  coalesce(d.csm, b.csm) AS csm,
  count(*) FILTER (WHERE d.now) AS activities,
  count(*) FILTER (WHERE NOT d.now) AS activities_before,
  round(CAST(100.0 * (count(*) FILTER (WHERE d.now) - count(*) FILTER (WHERE NOT d.now)) / nullif(count(*) FILTER (WHERE NOT d.now), 0) AS DECIMAL(18, 6)), 1) AS change_percent,
  count(*) FILTER (WHERE d.now AND d.activity_type = 'QBR') AS qbrs,
  count(*) FILTER (WHERE d.now AND d.activity_type = 'Health Check') AS health_checks,
  count(*) FILTER (WHERE d.now AND d.activity_type = 'Check-in') AS check_ins,
  count(*) FILTER (WHERE d.now AND d.activity_type = 'Training') AS trainings,
  count(*) FILTER (WHERE d.now AND d.activity_type = 'Escalation') AS escalations,
  round(CAST(coalesce(sum(d.duration_minutes) FILTER (WHERE d.now), 0) / 60.0 AS DECIMAL(18, 6)), 1) AS hours,
  round(CAST(100.0 * count(*) FILTER (WHERE d.now AND d.sentiment = 'Negative') / nullif(count(*) FILTER (WHERE d.now), 0) AS DECIMAL(18, 6)), 1) AS negative_percent,
  coalesce(b.customers, 0) AS customers_in_book,
  round(CAST(100.0 * b.reached / nullif(b.customers, 0) AS DECIMAL(18, 6)), 1) AS reached_percent,
  coalesce(b.missed, 0) AS follow_ups_missed,
  b.customers AS reached_n
FROM done AS d
FULL JOIN books AS b ON b.csm = d.csm
WHERE (CAST($csm AS VARCHAR) IS NULL OR coalesce(d.csm, b.csm) = $csm)
GROUP BY coalesce(d.csm, b.csm), b.customers, b.reached, b.missed
ORDER BY activities DESC, csm
