-- title: No two campaigns, e-mails, events or assets of one kind bear the same name
-- tables: marketing_data.campaigns, marketing_data.email_campaigns, marketing_data.events, marketing_data.content_assets
-- Engagements name e-mails, events and assets, and must be able to tell them apart.
-- corruption: UPDATE marketing_data.campaigns SET campaign_name = (SELECT max(campaign_name) FROM marketing_data.campaigns) WHERE true
SELECT kind, name, count(*) AS times
FROM (
  SELECT 'campaign' AS kind, campaign_name AS name FROM marketing_data.campaigns
  UNION ALL SELECT 'e-mail, event or asset', email_name FROM marketing_data.email_campaigns
  UNION ALL SELECT 'e-mail, event or asset', event_name FROM marketing_data.events
  UNION ALL SELECT 'e-mail, event or asset', asset_name FROM marketing_data.content_assets
)
GROUP BY kind, name
HAVING count(*) > 1
