-- title: Mood of talks with customers
-- question: How was the mood in talks between success managers and customers in the last three months?
-- asked: Are customers in a good mood when our CSMs talk to them?
-- asked: What is the customer sentiment in recent success calls?
-- asked: How many of the latest check-ins and reviews went badly?
-- says: Of {sum talks 'talk'}, {most} were {largest talks by mood}.
-- none: No talk was held in the last three months.
-- read: Activities of the days asked for by the mood that the success manager noted. It is one person's impression: compare it with scores-of-surveys.
-- chart: column x=mood y=talks
-- total: talks
-- difficulty: easy
-- parameter: csm
-- parameter: within_days = 91
SELECT
  a.sentiment AS mood,
  count(*) AS talks,
  count(DISTINCT a.customer_id) AS customers
FROM operational_data.customer_success_activities AS a
WHERE a.activity_date > CAST($as_of AS DATE) - CAST($within_days AS INTEGER)
  AND (CAST($csm AS VARCHAR) IS NULL OR a.csm_name = $csm)
GROUP BY a.sentiment
ORDER BY talks DESC, mood
