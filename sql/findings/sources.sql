-- title: What leads of each source become
-- place: 9
-- for: board, cmo
-- answer: cmo/source-quality-to-won-revenue
WITH sources AS (
  SELECT l.lead_source, count(*) AS leads, 100 * avg((d.status IS NOT DISTINCT FROM 'Won')::INT) AS won, coalesce(sum(d.deal_value), 0) AS revenue
  FROM marketing_data.leads AS l
  LEFT JOIN sales_data.closed_deals AS d ON d.opportunity_id = l.converted_to_opp_id
  WHERE l.created_date <= getvariable('as_of') - 180
  GROUP BY l.lead_source HAVING count(*) >= 50
)
SELECT format('Of leads from {} at least 180 days old, {:.1f} % became won deals, more than from any other source', arg_max(lead_source, won), max(won)) AS finding,
  format('{}, the largest source with {:,} leads, came to {:.1f} %', arg_max(lead_source, leads), max(leads), arg_max(won, leads)) AS comparison
FROM sources
-- more
SELECT l.lead_source, count(*) AS leads, round(CAST(100 * avg((l.converted_to_opp_id IS NOT NULL)::INT) AS DECIMAL(18, 6)), 1) AS converted, round(CAST(100 * avg((d.status IS NOT DISTINCT FROM 'Won')::INT) AS DECIMAL(18, 6)), 1) AS won,
  coalesce(sum(d.deal_value) FILTER (d.status = 'Won'), 0)::BIGINT AS revenue, round(CAST(avg(l.lead_score) AS DECIMAL(18, 6)), 1) AS mean_score
FROM marketing_data.leads AS l
LEFT JOIN sales_data.closed_deals AS d ON d.opportunity_id = l.converted_to_opp_id
WHERE l.created_date <= getvariable('as_of') - 180
GROUP BY l.lead_source
ORDER BY won DESC, l.lead_source
