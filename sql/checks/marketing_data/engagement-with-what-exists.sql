-- title: What a lead engaged with was there that day
-- tables: marketing_data.campaign_engagement, marketing_data.content_assets, marketing_data.email_campaigns, marketing_data.events
-- A piece of content that was published, or an e-mail or event of the same campaign. E-mails are opened after they were sent, and events attended on their day.
-- E-mails sent before the window are not shown, and are answered within two weeks.
-- corruption: UPDATE marketing_data.campaign_engagement SET engagement_date = engagement_date + 1 WHERE true
SELECT e.engagement_id, e.campaign_id, e.engagement_type, e.engagement_date, e.asset_name
FROM marketing_data.campaign_engagement AS e
WHERE (e.asset_name IS NOT NULL
    AND NOT EXISTS (FROM marketing_data.content_assets AS a WHERE a.asset_name = e.asset_name AND a.publish_date <= e.engagement_date AND e.engagement_type NOT IN ('Email Opened', 'Attended'))
    AND NOT (e.engagement_type NOT IN ('Downloaded', 'Attended') AND e.engagement_date < getvariable('start') + 14)
    AND NOT EXISTS (FROM marketing_data.email_campaigns AS m WHERE m.email_name = e.asset_name AND m.campaign_id = e.campaign_id AND m.send_date <= e.engagement_date AND e.engagement_type NOT IN ('Downloaded', 'Attended'))
    AND NOT EXISTS (FROM marketing_data.events AS v WHERE v.event_name = e.asset_name AND v.campaign_id = e.campaign_id
      AND (e.engagement_type = 'Form Filled' AND e.engagement_date <= v.event_date OR e.engagement_type = 'Attended' AND e.engagement_date = v.event_date)))
  OR (e.asset_name IS NULL AND e.engagement_type IN ('Email Opened', 'Downloaded', 'Attended'))
