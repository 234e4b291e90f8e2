-- title: Feature adoption by product, now and half a year before
-- question: In which products do customers take up more of what they bought, and where does adoption stall?
-- asked: In which products are customers adopting more of what they bought, and where is it stuck?
-- asked: How is feature adoption by product: rising or stalling?
-- asked: Where do customers fail to take up what they paid for?
-- use-case: Feature adoption tracking
-- says: In half a year the adoption score changed by {all change_points}; by product the change {ranges change_points by product_name}. {sum low_adopters 'install'} worth {sum annual_value_of_low_adopters} a year {stalls/stall} below 40.
-- read: The adoption score (0 to 100) says how much of a product its users use. The change compares only installs measured on both days that were over half a year old on the earlier one: those that are rolling out start low and rise by themselves. Low adopters are installs of over 180 days with a score below 40: old enough to know better. A month counts once all its installs are measured, from its 22nd day on.
-- decides: adoption_now, adoption_half_a_year_before
-- chart: bar x=product_name y=adoption_now,adoption_half_a_year_before
-- rate: risen_percent of installs_known_before
-- mean: change_points of installs_known_before sd change_sd
-- difficulty: advanced
-- parameter: region
-- parameter: industry
-- uses: live_installs
WITH scores AS (
  SELECT u.customer_id, u.product_id, u.usage_date, u.feature_adoption_score,
    lag(u.feature_adoption_score, 3) OVER own AS score_before,
    lag(u.usage_date, 3) OVER own AS date_before
  FROM usage_data.product_usage_summary AS u
  WHERE u.usage_date > CAST($as_of AS DATE) - 270 AND CAST(date_trunc('month', u.usage_date) AS DATE) + 21 <= CAST($as_of AS DATE)
  WINDOW own AS (PARTITION BY u.customer_id, u.product_id ORDER BY u.usage_date)
),
measured AS (
  SELECT s.customer_id, s.product_id, s.usage_date, s.feature_adoption_score, i.install_date, i.contract_value,
    CASE WHEN i.install_date < s.date_before - 180 THEN s.score_before END AS score_before
  FROM scores AS s
  JOIN live_installs AS i ON i.customer_id = s.customer_id AND i.product_id = s.product_id
  WHERE CAST(date_trunc('month', s.usage_date) AS DATE) = (SELECT CAST(date_trunc('month', max(usage_date)) AS DATE) FROM scores)
)
SELECT
  p.product_name,
  p.product_id,
  count(*) AS installs,
  round(CAST(sum(m.feature_adoption_score) / count(*) AS DECIMAL(18, 6)), 1) AS adoption_of_all,
  count(m.score_before) AS installs_known_before,
  round(CAST(sum(m.feature_adoption_score) FILTER (WHERE m.score_before IS NOT NULL) / nullif(count(m.score_before), 0) AS DECIMAL(18, 6)), 1) AS adoption_now,
  round(CAST(sum(m.score_before) / nullif(count(m.score_before), 0) AS DECIMAL(18, 6)), 1) AS adoption_half_a_year_before,
  round(CAST(sum(m.feature_adoption_score - m.score_before) / nullif(count(m.score_before), 0) AS DECIMAL(18, 6)), 1) AS change_points,
  round(CAST(100.0 * count(*) FILTER (WHERE m.feature_adoption_score > m.score_before) / nullif(count(m.score_before), 0) AS DECIMAL(18, 6)), 1) AS risen_percent,
  count(*) FILTER (WHERE m.feature_adoption_score < 40 AND m.install_date < CAST($as_of AS DATE) - 180) AS low_adopters,
  coalesce(sum(m.contract_value) FILTER (WHERE m.feature_adoption_score < 40 AND m.install_date < CAST($as_of AS DATE) - 180), 0) AS annual_value_of_low_adopters,
  round(CAST(stddev_samp(m.feature_adoption_score - m.score_before) AS DECIMAL(18, 6)), 3) AS change_sd
FROM measured AS m
JOIN sales_data.products AS p ON p.product_id = m.product_id
JOIN sales_data.customers AS c ON c.customer_id = m.customer_id
WHERE (CAST($region AS VARCHAR) IS NULL OR c.region = $region)
  AND (CAST($industry AS VARCHAR) IS NULL OR c.industry = $industry)
GROUP BY p.product_name, p.product_id
ORDER BY change_points DESC NULLS LAST, p.product_id
