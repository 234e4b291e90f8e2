-- title: The most frequent topics of tickets
-- question: Which tags were put on tickets most in the last year?
-- asked: What are our tickets about?
-- asked: Which topics keep coming up in support?
-- asked: Top ticket tags over the past twelve months?
-- says: Of {count 'tag'}, {first tag} was used most ({first tickets} tickets).
-- read: Tags of the months asked for. A ticket has about two, so the numbers must not be added up.
-- chart: bar x=tag y=tickets
-- difficulty: easy
-- parameter: within_months = 12
-- parameter: top = 15
SELECT
  g.tag_name AS tag,
  count(DISTINCT g.ticket_id) AS tickets,
  max(g.tagged_date) AS last_used,
  count(*) OVER () AS rows_in_all
FROM support_data.ticket_tags AS g
WHERE g.tagged_date > CAST(CAST($as_of AS DATE) - CAST($within_months AS INTEGER) * INTERVAL '1 month' AS DATE)
GROUP BY g.tag_name
ORDER BY tickets DESC, tag
LIMIT CAST($top AS INTEGER)
