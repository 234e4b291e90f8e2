-- metric: Leads never answered
-- reference: 1.C #65 [S37][S38]
-- low: 23
-- typical: 23–63
-- high: 63
-- unit: %
-- note: Leads that sales has done nothing with: new ones, and those laid aside without any activity or with none but their own.
SELECT 100 * avg((lead_status = 'New' OR (lead_status = 'Unqualified' AND (last_activity_date IS NULL OR last_activity_date = (SELECT max(e.engagement_date) FROM marketing_data.campaign_engagement AS e WHERE e.lead_id = l.lead_id))))::INT)
FROM marketing_data.leads AS l
