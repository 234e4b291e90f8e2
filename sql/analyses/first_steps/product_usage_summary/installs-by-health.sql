-- title: Installs by health of use
-- question: How many installs were healthy, at risk or critical when they were last measured?
-- asked: How healthy is the use of our products at customers right now?
-- asked: How many installations are in the red, going by the usage measured last month?
-- asked: Which part of the install base looks fine, and which does not?
-- says: {sum installs 'install'} {was/were} measured, most of them {largest installs by health}.
-- read: The measurings of the last 31 days; each install is measured once a month. Use is judged here, not the whole customer: for that, see customers-by-risk.
-- chart: column x=health y=installs
-- difficulty: easy
SELECT
  u.health_score AS health,
  count(*) AS installs,
  round(avg(u.license_utilization), 1) AS mean_licence_use_percent
FROM usage_data.product_usage_summary AS u
WHERE u.usage_date > CAST($as_of AS DATE) - 31
GROUP BY u.health_score
ORDER BY installs DESC, health
