-- title: Live installs by support level
-- question: How many live installs have basic, standard or premium support, and what are they worth a year?
-- asked: How is our install base split over the support levels?
-- asked: What share of what customers run comes with premium support?
-- asked: Which support package do our live installs have, and how much money is behind each?
-- says: {sum installs 'install'} worth {sum annual_value} a year {is/are} live, {most of} them on the support level {largest installs by support_level} and {most of} the value on {largest annual_value by support_level}.
-- read: An install is live as long as a contract in force stands behind it. Licences are those in force now, the value is that of a year.
-- chart: column x=support_level y=installs
-- total: installs, licences, annual_value
-- difficulty: easy
-- shows: live_installs = installs
-- uses: live_installs
SELECT
  i.support_level,
  count(*) AS installs,
  sum(i.license_count) AS licences,
  sum(i.contract_value) AS annual_value
FROM live_installs AS i
GROUP BY i.support_level
ORDER BY installs DESC, i.support_level
