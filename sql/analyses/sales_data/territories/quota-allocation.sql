-- title: Quotas against what the territories can yield
-- question: Is the quota shared out by what each territory can yield, and what would a fair share be?
-- asked: Is quota allocated fairly over territories?
-- asked: What should each territory's quota be, going by potential?
-- asked: Who carries too much or too little quota for what the patch can give?
-- use-case: Quota allocation
-- says: Quotas add up to {sum quota}; the change to a fair share {ranges change_percent by territory,territory_id}.
-- read: Basis is half what the territory's accounts brought in within the last twelve months and half the weighted pipeline that closes within the next twelve, renewals included in both, each as a share of the whole. Fair quota shares out the same sum by it, moving nobody by more than half down or double up before the sum is levelled; a positive change means that the territory carries too little today.
-- chart: bar x=territory y=quota,fair_quota
-- unit: booked_last_year money, share_of_quota percent, share_of_basis percent, cover_of_quota number
-- difficulty: advanced
-- parameter: region
-- parameter: manager
-- shows: total_contract_value = booked_last_year
-- uses: open_opportunities
WITH won AS (
  SELECT c.account_owner, sum(d.deal_value) AS booked
  FROM sales_data.closed_deals AS d
  JOIN sales_data.customers AS c ON c.customer_id = d.customer_id
  WHERE d.status = 'Won' AND d.close_date <= CAST($as_of AS DATE) AND d.close_date > CAST(CAST($as_of AS DATE) - INTERVAL '12 months' AS DATE)
  GROUP BY c.account_owner
),
pipeline AS (
  SELECT c.account_owner, sum(o.weighted) AS weighted
  FROM open_opportunities AS o
  JOIN sales_data.customers AS c ON c.customer_id = o.customer_id
  WHERE o.close_date <= CAST(CAST($as_of AS DATE) + INTERVAL '12 months' AS DATE)
  GROUP BY c.account_owner
),
base AS (
  SELECT t.territory_id, t.territory_name, t.territory_type, t.region, t.sales_rep, t.manager, t.quota,
    coalesce(w.booked, 0) AS booked, coalesce(p.weighted, 0) AS weighted
  FROM sales_data.territories AS t
  LEFT JOIN won AS w ON w.account_owner = t.sales_rep
  LEFT JOIN pipeline AS p ON p.account_owner = t.sales_rep
  WHERE t.active = 'Yes'
    AND (CAST($region AS VARCHAR) IS NULL OR t.region = $region)
    AND (CAST($manager AS VARCHAR) IS NULL OR t.manager = $manager)
),
shares AS (
  SELECT b.*,
    b.quota / nullif(sum(b.quota) OVER (), 0) AS quota_share,
    0.5 * coalesce(b.booked / nullif(sum(b.booked) OVER (), 0), 0) + 0.5 * coalesce(b.weighted / nullif(sum(b.weighted) OVER (), 0), 0) AS basis_share,
    sum(b.quota) OVER () AS total_quota
  FROM base AS b
),
bounded AS (
  SELECT s.*, least(greatest(s.basis_share * s.total_quota, s.quota * 0.5), s.quota * 2.0) AS raw_quota
  FROM shares AS s
),
scaled AS (
  SELECT b.*, b.raw_quota * b.total_quota / nullif(sum(b.raw_quota) OVER (), 0) AS fair
  FROM bounded AS b
)
SELECT
  s.territory_name AS territory,
  s.sales_rep,
  s.region,
  s.quota,
  round(CAST(s.fair / 1000 AS DECIMAL(18, 6)), 0) * 1000 AS fair_quota,
  round(CAST(100.0 * (s.fair - s.quota) / nullif(s.quota, 0) AS DECIMAL(18, 6)), 1) AS change_percent,
  round(CAST(100.0 * s.quota_share AS DECIMAL(18, 6)), 1) AS share_of_quota,
  round(CAST(100.0 * s.basis_share AS DECIMAL(18, 6)), 1) AS share_of_basis,
  s.booked AS booked_last_year,
  round(CAST(s.weighted AS DECIMAL(18, 6)), 0) AS weighted_pipeline,
  round(CAST(100.0 * s.booked / nullif(s.quota, 0) AS DECIMAL(18, 6)), 1) AS booked_of_quota_percent,
  round(CAST((s.booked + s.weighted) / nullif(s.quota, 0) AS DECIMAL(18, 6)), 2) AS cover_of_quota,
  s.territory_id
FROM scaled AS s
ORDER BY round(CAST(100.0 * (s.fair - s.quota) / nullif(s.quota, 0) AS DECIMAL(18, 6)), 1) DESC, s.territory_id
