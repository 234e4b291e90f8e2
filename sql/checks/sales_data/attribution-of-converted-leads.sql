-- title: Opportunities that came through a lead are credited, and no others
-- tables: sales_data.opportunities, marketing_data.leads, marketing_data.marketing_attribution
-- First deals that sales did not find itself; to touches between the making of the lead and the opening of the opportunity.
-- A lead older than the window may not be shown.
-- corruption: UPDATE marketing_data.marketing_attribution SET touchpoint_date = touchpoint_date + 300 WHERE true
SELECT o.opportunity_id, l.lead_id, a.attribution_id, l.created_date, a.touchpoint_date, o.created_date AS opened
FROM sales_data.opportunities AS o
LEFT JOIN marketing_data.leads AS l ON l.converted_to_opp_id = o.opportunity_id
LEFT JOIN marketing_data.marketing_attribution AS a USING (opportunity_id)
WHERE o.created_date >= getvariable('start')
    AND (o.opportunity_type = 'New Business' AND o.lead_source <> 'Sales' OR l.lead_id IS NOT NULL) <> (a.attribution_id IS NOT NULL)
  OR a.touchpoint_date < l.created_date OR a.touchpoint_date > o.created_date
  OR l.lead_id IS NULL AND NOT EXISTS (
    FROM marketing_data.marketing_attribution AS first
    WHERE first.opportunity_id = o.opportunity_id AND first.touchpoint_date < getvariable('start')
  ) AND a.attribution_model = 'First Touch'
