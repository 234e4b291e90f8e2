-- metric: Views of gated whitepapers and eBooks that become leads
-- reference: 1.C #88
-- low: 8
-- typical: 8–15
-- high: 15
-- unit: %
-- note: All views together.
SELECT sum(views_count * conversion_rate) / sum(views_count)
FROM marketing_data.content_assets
WHERE gated = 'Yes' AND asset_type IN ('Whitepaper', 'eBook')
