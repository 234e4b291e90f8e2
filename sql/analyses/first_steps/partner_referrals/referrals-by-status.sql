-- title: Referrals by status
-- question: What became of the business that partners referred?
-- asked: How many partner referrals turned into something?
-- asked: Where do the deals our partners sent us stand?
-- asked: How many referrals are new, qualified, converted or lost?
-- says: Of {sum referrals 'referral'}, {most} stand at {largest referrals by status}.
-- read: All referrals on record by their status today; converted means that an opportunity came of it.
-- chart: column x=status y=referrals
-- total: referrals, estimated_value
-- difficulty: easy
-- parameter: region
SELECT
  p.status,
  count(*) AS referrals,
  sum(p.estimated_value) AS estimated_value,
  count(DISTINCT p.partner_name) AS partners
FROM marketing_data.partner_referrals AS p
WHERE (CAST($region AS VARCHAR) IS NULL OR p.region = $region)
GROUP BY p.status
ORDER BY referrals DESC, p.status
