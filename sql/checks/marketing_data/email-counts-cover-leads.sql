-- title: What leads did with an e-mail is among its counts, and its conversions are theirs
-- tables: marketing_data.email_campaigns, marketing_data.campaign_engagement
-- counts: people
-- The list is wider than the books; who filled in the form of an e-mail became a lead by it.
-- corruption: UPDATE marketing_data.email_campaigns SET conversion_count = conversion_count + 1 WHERE true
SELECT e.email_campaign_id, e.open_count, e.click_count, e.conversion_count, g.opens, g.clicks, g.forms
FROM marketing_data.email_campaigns AS e
LEFT JOIN (
  SELECT asset_name,
    count(*) FILTER (engagement_type = 'Email Opened') AS opens,
    count(*) FILTER (engagement_type = 'Link Clicked') AS clicks,
    count(*) FILTER (engagement_type = 'Form Filled') AS forms
  FROM marketing_data.campaign_engagement
  GROUP BY asset_name
) AS g ON g.asset_name = e.email_name
WHERE coalesce(g.opens, 0) > e.open_count OR coalesce(g.clicks, 0) > e.click_count OR coalesce(g.forms, 0) <> e.conversion_count
