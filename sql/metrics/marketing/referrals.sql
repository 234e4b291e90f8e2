-- metric: Partner referrals
-- definition: Referrals of partners by the day on which they came in.
-- synonyms: partner leads
-- unit: count
-- kind: flow
-- good: up
-- measured: period
-- bears: region, industry
SELECT p.referral_date AS day, p.opportunity_id, p.region, p.industry, 1 AS value
FROM marketing_data.partner_referrals AS p
WHERE p.referral_date <= CAST($as_of AS DATE)
