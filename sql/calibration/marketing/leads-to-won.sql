-- metric: Lead → won deal
-- reference: 1.C #62 [S6][S36][S7]
-- low: 0.5
-- typical: 0.9–1.5
-- high: 2.5
-- unit: %
-- note: Of all leads.
-- unmet: The counts force it: 7,000 leads, more than a thousand of them converted, and a quarter of first deals won.
SELECT 100 * avg((d.status = 'Won' AND d.status IS NOT NULL)::INT)
FROM marketing_data.leads AS l
LEFT JOIN sales_data.closed_deals AS d ON d.opportunity_id = l.converted_to_opp_id
