-- title: Lead source → conversion
-- reference: R14 1.C #61 [S6][S36]
-- sentence: The web and referrals bring more opportunities a lead than advertising, and that more than content.
-- world: LeadAssumptions.OnlookersWithoutCampaign, LeadAssumptions.ConversionByOrigin
-- expect: spread
-- low: 10
-- high: 40
-- unit: %
SELECT lead_source, 100 * avg((lead_status = 'Converted')::INT) AS converted, count(*)
FROM marketing_data.leads
WHERE lead_source <> 'Partner Referral'
GROUP BY lead_source
ORDER BY converted, lead_source
