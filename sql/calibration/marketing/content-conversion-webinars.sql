-- metric: Views of gated recordings of webinars that become leads
-- reference: 1.C #88
-- low: 15
-- typical: 20–30
-- high: 30
-- unit: %
-- note: All views together.
SELECT sum(views_count * conversion_rate) / sum(views_count)
FROM marketing_data.content_assets
WHERE gated = 'Yes' AND asset_type = 'Webinar'
