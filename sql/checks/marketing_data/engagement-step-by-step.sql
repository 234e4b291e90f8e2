-- title: Nobody clicks in an e-mail unopened, and nobody fills in its form unclicked
-- tables: marketing_data.campaign_engagement, marketing_data.email_campaigns
-- Each step of a lead needs the one before, on the same day or earlier.
-- corruption: UPDATE marketing_data.campaign_engagement SET engagement_type = 'Link Clicked' WHERE engagement_type <> 'Link Clicked'
SELECT e.engagement_id, e.lead_id, e.engagement_type, e.engagement_date, e.asset_name
FROM marketing_data.campaign_engagement AS e
JOIN marketing_data.email_campaigns AS m ON m.email_name = e.asset_name AND m.campaign_id = e.campaign_id
WHERE e.engagement_type IN ('Link Clicked', 'Form Filled') AND NOT EXISTS (
  FROM marketing_data.campaign_engagement AS b
  WHERE b.lead_id = e.lead_id AND b.asset_name = e.asset_name AND b.engagement_date <= e.engagement_date
    AND b.engagement_type = CASE e.engagement_type WHEN 'Link Clicked' THEN 'Email Opened' ELSE 'Link Clicked' END
)
