-- title: The vendor credits by one model at a time
-- tables: marketing_data.marketing_attribution, sales_data.opportunities
-- A model is in use from a day on, until another one is.
-- corruption: UPDATE marketing_data.marketing_attribution SET attribution_model = 'Last Touch' WHERE attribution_model <> 'Last Touch'
WITH spans AS (
  SELECT a.attribution_model, min(o.created_date) AS first, max(o.created_date) AS last
  FROM marketing_data.marketing_attribution AS a
  JOIN sales_data.opportunities AS o USING (opportunity_id)
  GROUP BY a.attribution_model
)
SELECT a.attribution_model, a.first, a.last, b.attribution_model AS other, b.first AS other_first
FROM spans AS a
JOIN spans AS b ON a.attribution_model <> b.attribution_model AND b.first BETWEEN a.first AND a.last
