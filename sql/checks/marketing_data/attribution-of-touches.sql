-- title: What is credited to a campaign touched the lead
-- tables: marketing_data.marketing_attribution, marketing_data.leads, marketing_data.campaign_engagement
-- By an engagement with that campaign on that day, or by the making of the lead. What touched it before the window is not shown.
-- corruption: UPDATE marketing_data.marketing_attribution SET touchpoint_date = touchpoint_date + 1 WHERE true
SELECT a.attribution_id, a.opportunity_id, a.campaign_id, a.touchpoint_date
FROM marketing_data.marketing_attribution AS a
JOIN marketing_data.leads AS l ON l.converted_to_opp_id = a.opportunity_id
WHERE a.touchpoint_date >= getvariable('start')
  AND NOT (a.touchpoint_date = l.created_date AND a.campaign_id IS NOT DISTINCT FROM l.campaign_id)
  AND NOT EXISTS (
    FROM marketing_data.campaign_engagement AS e
    WHERE e.lead_id = l.lead_id AND e.campaign_id = a.campaign_id AND e.engagement_date = a.touchpoint_date)
