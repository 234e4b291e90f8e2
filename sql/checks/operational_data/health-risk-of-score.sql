-- title: The risk level follows from score and trend
-- tables: operational_data.customer_health_score
-- Low from 68 points, medium from 52, high from 37; a declining score counts four points less.
-- corruption: UPDATE operational_data.customer_health_score SET risk_level = 'Low' WHERE risk_level <> 'Low'
SELECT health_score_id, overall_score, health_trend, risk_level
FROM (SELECT *, overall_score - CASE WHEN health_trend = 'Declining' THEN 4 ELSE 0 END AS seen FROM operational_data.customer_health_score)
WHERE risk_level <> CASE WHEN seen >= 68 THEN 'Low' WHEN seen >= 52 THEN 'Medium' WHEN seen >= 37 THEN 'High' ELSE 'Critical' END
