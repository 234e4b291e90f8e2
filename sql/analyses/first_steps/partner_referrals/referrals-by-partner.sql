-- title: Referrals by partner
-- question: Which partners have referred the most business to us?
-- asked: Who are our best partners by number of referrals?
-- asked: Which partners send us leads?
-- asked: How many referrals has each reseller, agency and consultancy sent us so far?
-- says: {count 'partner'} sent {sum referrals 'referral'}; {most referrals by partner_name} sent the most by number, and by the value estimated {most estimated_value by partner_name}.
-- read: All referrals on record. The value is the partner's own estimate of the deal, whatever became of it.
-- chart: bar x=partner_name y=referrals
-- total: referrals, estimated_value
-- difficulty: easy
-- parameter: region
-- parameter: top = 10
SELECT
  p.partner_name,
  count(*) AS referrals,
  sum(p.estimated_value) AS estimated_value,
  max(p.referral_date) AS last_referral,
  count(*) OVER () AS rows_in_all
FROM marketing_data.partner_referrals AS p
WHERE (CAST($region AS VARCHAR) IS NULL OR p.region = $region)
GROUP BY p.partner_name
ORDER BY referrals DESC, p.partner_name
LIMIT CAST($top AS INTEGER)
