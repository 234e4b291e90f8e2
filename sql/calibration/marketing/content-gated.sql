-- metric: Content given for a form only
-- reference: 1.C #88
-- low: 35
-- typical: 35–45
-- high: 45
-- unit: %
-- note: Of all assets.
SELECT 100 * avg((gated = 'Yes')::INT)
FROM marketing_data.content_assets
