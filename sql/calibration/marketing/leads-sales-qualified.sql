-- metric: Marketing qualified → sales qualified
-- reference: 1.C #59 [S7][S35]
-- low: 13
-- typical: 20–36
-- high: 50
-- unit: %
-- note: Leads with a score of 58 or more: how many sales found worth it, or converted.
SELECT 100 * avg((lead_status IN ('Qualified', 'Converted'))::INT)
FROM marketing_data.leads
WHERE lead_score >= 58
