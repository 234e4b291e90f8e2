-- title: Leads converted within 60 days
-- meaning: Leads that became an opportunity within 60 days, by the quarter of their arrival; the youngest quarter is one in which all had them.
-- unit: percent
-- kind: flow
-- good: up
-- cases: leads
-- also: lead to opportunity, MQL to SQL
-- place: 24
-- for: cmo
-- answer: cmo/funnel-conversion-by-month
-- uses: ended_quarters
SELECT e.quarter AS period, 100.0 * count(*) FILTER (WHERE l.conversion_date <= l.created_date + 60) / count(*) AS value, count(*) AS cases
FROM ended_quarters AS e
JOIN marketing_data.leads AS l ON l.created_date BETWEEN e.first_day AND e.last_day
WHERE e.last_day + 60 <= CAST($as_of AS DATE)
GROUP BY e.quarter, e.last_day
ORDER BY e.last_day
