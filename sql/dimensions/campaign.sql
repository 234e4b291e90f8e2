-- dimension: Campaign
-- key: campaign_id
SELECT campaign_id, campaign_name AS name FROM marketing_data.campaigns
