-- title: Engagement by type
-- question: How did leads engage with our campaigns in the last three months?
-- asked: How many opens, clicks, downloads and form fills did our campaigns get lately?
-- asked: What are people doing with our marketing these days?
-- asked: How lively is the response to our campaigns, by kind of reaction?
-- says: {sum engagements 'engagement'} {was/were} counted, {most of} them {largest engagements by engagement}.
-- read: Every engagement of a lead in the days asked for. From opening a mail to attending an event the interest grows, and so does the mean score.
-- chart: column x=engagement y=engagements
-- difficulty: easy
-- parameter: within_days = 91
SELECT
  g.engagement_type AS engagement,
  count(*) AS engagements,
  count(DISTINCT g.lead_id) AS leads,
  round(CAST(avg(g.engagement_score) AS DECIMAL(18, 6)), 1) AS mean_score
FROM marketing_data.campaign_engagement AS g
WHERE g.engagement_date > CAST($as_of AS DATE) - CAST($within_days AS INTEGER)
GROUP BY g.engagement_type
ORDER BY engagements DESC, engagement
