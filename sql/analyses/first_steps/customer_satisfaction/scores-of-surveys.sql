-- title: Scores of surveys after tickets
-- question: Which scores did customers give our support in the last year?
-- asked: How are the CSAT answers spread, from one to five?
-- asked: How many happy and unhappy survey answers did support get over the past twelve months?
-- asked: What marks do customers give us after a ticket?
-- says: {sum answers 'answer'} came in, {most of} them with a score of {largest answers by score}.
-- read: Answered surveys after tickets in the months asked for; 5 is the best score. People who are annoyed or delighted answer more often than others.
-- chart: column x=score y=answers
-- none: Nobody has answered a survey.
-- total: answers
-- difficulty: easy
-- parameter: within_months = 12
-- uses: csat_answers
SELECT
  s.satisfaction_score AS score,
  count(*) AS answers,
  count(DISTINCT s.customer_id) AS customers
FROM csat_answers AS s
WHERE s.response_date > CAST(CAST($as_of AS DATE) - CAST($within_months AS INTEGER) * INTERVAL '1 month' AS DATE)
GROUP BY s.satisfaction_score
ORDER BY score DESC
