-- dimension: Campaign channel
-- key: campaign_id
SELECT campaign_id, channel AS name FROM marketing_data.campaigns
