-- title: Sessions by country
-- question: From which countries did users work in the last three months?
-- asked: Where in the world do people log on from?
-- asked: Top countries by number of user sessions lately?
-- asked: In what countries are our users sitting?
-- says: Sessions came from {count 'country|countries'}, {most of} them from {largest sessions by country}.
-- read: Sessions of the days asked for in the sample that is recorded, by where the user was.
-- chart: bar x=country y=sessions
-- total: sessions
-- difficulty: easy
-- parameter: within_days = 91
-- parameter: top = 10
SELECT
  s.location_country AS country,
  count(*) AS sessions,
  count(DISTINCT s.user_id) AS users,
  count(*) OVER () AS rows_in_all
FROM usage_data.user_sessions AS s
WHERE CAST(s.session_start AS DATE) > CAST($as_of AS DATE) - CAST($within_days AS INTEGER)
GROUP BY s.location_country
ORDER BY sessions DESC, country
LIMIT CAST($top AS INTEGER)
