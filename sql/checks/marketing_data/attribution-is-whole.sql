-- title: The credits of an opportunity sum to 100 % under one model
-- tables: marketing_data.marketing_attribution
-- First Touch credits the first touch, Last Touch one; the others share among touches counted from 1 in order of time.
-- corruption: UPDATE marketing_data.marketing_attribution SET touchpoint_order = touchpoint_order + 1 WHERE true
SELECT opportunity_id, string_agg(DISTINCT attribution_model, ', ') AS models, sum(attribution_weight) AS sum, count(*) AS touches
FROM marketing_data.marketing_attribution
GROUP BY opportunity_id
HAVING count(DISTINCT attribution_model) > 1
  OR sum(attribution_weight) <> 100
  OR count(DISTINCT touchpoint_order) < count(*)
  OR (max(attribution_model) IN ('First Touch', 'Last Touch') AND count(*) > 1)
  OR (max(attribution_model) <> 'Last Touch' AND (min(touchpoint_order) <> 1 OR max(touchpoint_order) <> count(*)))
  OR list(touchpoint_order ORDER BY touchpoint_date, touchpoint_order) <> list(touchpoint_order ORDER BY touchpoint_order)
