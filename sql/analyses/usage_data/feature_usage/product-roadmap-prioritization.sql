-- title: Where to put the next development effort, feature by feature
-- question: Which features deserve investment, which need repair, and which are candidates to promote or retire?
-- asked: Which features should we invest in, fix, promote or kill?
-- asked: What does usage say about our roadmap?
-- asked: Where should product development put its effort, feature by feature?
-- use-case: Product roadmap prioritization
-- says: Of {count 'feature'}, {count where advice = 'repair first'} {needs/need} repair first[, with the most faults {most faults by feature_name,product_name where advice = 'repair first'}]; {count where advice = 'invest'} {deserves/deserve} investment[, with the most wishes {most wishes by feature_name,product_name where advice = 'invest'}]; {count where advice = 'promote: tried, not kept'} {is/are} to be promoted and {count where advice = 'retire or rethink'} {is/are} candidates to retire.
-- read: Reach is the share of the measured installs that use the feature at least regularly, in the last month in which all were measured. Wishes and faults are tickets of the last year whose subject names the feature; the value is what the accounts wishing pay a year for that product. The advice compares a feature with the mean of the catalogue: repair first has three faults or more and half as many again for its installs; invest and keep are used more than the mean, invest and improve wished for more. Of those little used and little wished for, promote are tried (Exploring) by more installs than the mean, the others hardly. Under ten installs measured, nothing is advised. Read it as a first sorting, not a decision.
-- chart: scatter x=reach_percent y=wishes series=advice
-- mean: reach_percent of installs_measured
-- difficulty: advanced
-- parameter: product
-- parameter: within_days = 365
-- parameter: top = 30
-- uses: newest_feature_use, live_installs
WITH feature AS (
  SELECT f.product_id, f.feature_name,
    count(*) AS installs_measured,
    round(CAST(100.0 * count(*) FILTER (WHERE f.adoption_status IN ('Regular', 'Power User')) / count(*) AS DECIMAL(18, 6)), 1) AS reach_percent,
    round(CAST(100.0 * count(*) FILTER (WHERE f.adoption_status = 'Exploring') / count(*) AS DECIMAL(18, 6)), 1) AS tried_percent
  FROM usage_data.feature_usage AS f
  JOIN newest_feature_use AS n ON n.day = CAST(date_trunc('month', f.usage_date) AS DATE)
  WHERE (CAST($product AS VARCHAR) IS NULL OR f.product_id = $product)
  GROUP BY f.product_id, f.feature_name
),
named AS (
  SELECT f.product_id, f.feature_name, t.customer_id,
    count(*) FILTER (WHERE t.ticket_type = 'Feature Request') AS wishes,
    count(*) FILTER (WHERE t.ticket_type IN ('Bug', 'Performance')) AS faults
  FROM feature AS f
  JOIN support_data.support_tickets AS t ON t.product_id = f.product_id AND strpos(t.subject, f.feature_name) > 0
  WHERE t.created_date > CAST($as_of AS DATE) - CAST($within_days AS INTEGER) AND t.created_date <= CAST($as_of AS DATE)
    AND t.ticket_type IN ('Feature Request', 'Bug', 'Performance')
  GROUP BY f.product_id, f.feature_name, t.customer_id
),
tickets AS (
  SELECT n.product_id, n.feature_name,
    sum(n.wishes) AS wishes,
    sum(n.faults) AS faults,
    count(*) FILTER (WHERE n.wishes > 0) AS accounts_wishing,
    sum(i.contract_value) FILTER (WHERE n.wishes > 0) AS annual_value_wishing
  FROM named AS n
  LEFT JOIN live_installs AS i ON i.customer_id = n.customer_id AND i.product_id = n.product_id
  GROUP BY n.product_id, n.feature_name
),
sorted AS (
  SELECT f.product_id, f.feature_name, f.installs_measured, f.reach_percent, f.tried_percent,
    coalesce(t.wishes, 0) AS wishes,
    coalesce(t.faults, 0) AS faults,
    coalesce(t.accounts_wishing, 0) AS accounts_wishing,
    coalesce(t.annual_value_wishing, 0) AS annual_value_wishing,
    sum(f.reach_percent * f.installs_measured) OVER () / nullif(sum(f.installs_measured) OVER (), 0) AS mean_reach,
    sum(f.tried_percent * f.installs_measured) OVER () / nullif(sum(f.installs_measured) OVER (), 0) AS mean_tried,
    1.0 * sum(coalesce(t.wishes, 0)) OVER () / count(*) OVER () AS mean_wishes,
    1.0 * sum(coalesce(t.faults, 0)) OVER () / nullif(sum(f.installs_measured) OVER (), 0) AS mean_fault_rate
  FROM feature AS f
  LEFT JOIN tickets AS t ON t.product_id = f.product_id AND t.feature_name = f.feature_name
)
SELECT
  s.feature_name,
  p.product_name,
  s.product_id,
  CASE
    WHEN s.installs_measured < 10 THEN 'too few installs to say'
    WHEN s.faults >= 3 AND s.faults > 1.5 * s.mean_fault_rate * s.installs_measured THEN 'repair first'
    WHEN s.reach_percent >= s.mean_reach AND s.wishes >= s.mean_wishes THEN 'invest'
    WHEN s.reach_percent >= s.mean_reach THEN 'keep as it is'
    WHEN s.wishes >= s.mean_wishes THEN 'improve: wished for, little used'
    WHEN s.tried_percent >= s.mean_tried THEN 'promote: tried, not kept'
    ELSE 'retire or rethink'
  END AS advice,
  s.reach_percent,
  s.tried_percent,
  s.installs_measured,
  s.wishes,
  s.accounts_wishing,
  s.annual_value_wishing,
  s.faults,
  round(CAST(100.0 * s.faults / nullif(s.installs_measured, 0) AS DECIMAL(18, 6)), 1) AS faults_per_100_installs,
  count(*) OVER () AS rows_in_all
FROM sorted AS s
JOIN sales_data.products AS p ON p.product_id = s.product_id
ORDER BY s.wishes + s.faults DESC, s.annual_value_wishing DESC, s.product_id, s.feature_name
LIMIT CAST($top AS INTEGER)
