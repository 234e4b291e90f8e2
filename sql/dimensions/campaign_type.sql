-- dimension: Campaign type
-- key: campaign_id
SELECT campaign_id, campaign_type AS name FROM marketing_data.campaigns
