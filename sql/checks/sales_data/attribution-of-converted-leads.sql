-- title: Opportunities that came through a lead are credited, and no others
-- tables: sales_data.opportunities, marketing_data.leads, marketing_data.marketing_attribution
-- To touches between the making of the lead and the opening of the opportunity.
-- corruption: UPDATE marketing_data.marketing_attribution SET touchpoint_date = touchpoint_date + 1 WHERE true
SELECT o.opportunity_id, l.lead_id, a.attribution_id, l.created_date, a.touchpoint_date, o.created_date AS opened
FROM sales_data.opportunities AS o
LEFT JOIN marketing_data.leads AS l ON l.converted_to_opp_id = o.opportunity_id
LEFT JOIN marketing_data.marketing_attribution AS a USING (opportunity_id)
WHERE (l.lead_id IS NULL) <> (a.attribution_id IS NULL) OR a.touchpoint_date NOT BETWEEN l.created_date AND o.created_date
