-- title: Holiday week → leads
-- reference: R32 [S96]
-- sentence: In the last week of the year fewer people leave a name than in the second week of December, but as many of them are worth it.
-- world: leads come with the working rhythm of their country, in which a holiday counts RhythmAssumptions.Holiday of a working day
-- expect: rising
-- low: 0.5
-- high: 20
-- unit: a day
SELECT CASE WHEN day(created_date) >= 25 THEN '25–31 December' ELSE '8–14 December' END, count(*) / 7.0 / (SELECT count(DISTINCT year(created_date)) FROM marketing_data.leads WHERE month(created_date) = 12), count(*)
FROM marketing_data.leads
WHERE month(created_date) = 12 AND (day(created_date) >= 25 OR day(created_date) BETWEEN 8 AND 14)
GROUP BY day(created_date) >= 25
ORDER BY day(created_date) >= 25 DESC
